; The installer for Windows: for one user, without an administrator's password, in Chinese or English as Windows speaks.
;
;   makensis -DVERSION=1.2.3 packaging/windows/installer.nsi
;
; packs dist/funnel-desktop (made on Windows by freeze.py) into dist/FunnelDesktop-VERSION-setup.exe. More defines, all with
; defaults: DIST (where the two lie), ICONS (build/frozen/icons), FOUR (four numbers for Windows), TARGET (NSIS's).
;
; Silent: FunnelDesktop-VERSION-setup.exe /S [/DESKTOPICON] [/DOWNGRADE] [/D=C:\Folder without quotes, last]
; A program that runs is closed then, where nothing would be lost by it, and started again afterwards.
; Exit codes: 0 done; 1 cancelled; 2 failed, the older version is back; and with nothing changed: 3 the program is running,
; 4 a newer version is installed, 5 the folder holds other things, 6 a second installer runs, 7 Windows is too old.

!ifndef VERSION
  !error "Say which version: makensis -DVERSION=1.2.3 installer.nsi"
!endif
!ifndef FOUR
  !define FOUR "${VERSION}.0"
!endif
; makensis works in the folder of this file.
!ifndef DIST
  !define DIST "..\..\dist"
!endif
!ifndef ICONS
  !define ICONS "..\..\build\frozen\icons"
!endif
; NSIS as it is published has 32-bit installers alone, Debian's has both; either installs the 64-bit program.
!ifndef TARGET
  !define TARGET x86-unicode
!endif

Target ${TARGET}
Unicode true
!ifdef QUICK ; for a trial: packed in seconds, and larger
  SetCompressor /SOLID zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
SetDateSave off
AllowSkipFiles off
CRCCheck force

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh
!include x64.nsh

!define PRODUCT "Funnel Desktop"
!define PROGRAM "funnel-desktop.exe"
!define COMMAND_LINE "funnel-desktop-cli.exe"
!define KIND "FunnelDesktop.File"
!define CLASSES "Software\Classes"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\FunnelDesktop"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define APPLICATION "Software\Classes\Applications\${PROGRAM}"
!define CAPABILITIES "Software\FunnelDesktop\Capabilities"
!define ASIDE ".before"

!define RUNNING 3
!define NEWER 4
!define OCCUPIED 5
!define SECOND 6
!define TOO_OLD 7

Name "${PRODUCT}"
BrandingText "${PRODUCT} ${VERSION}"
OutFile "${DIST}\FunnelDesktop-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\${PRODUCT}"
InstallDirRegKey HKCU "${ENTRY}" "InstallLocation"
ShowInstDetails nevershow
ShowUninstDetails nevershow

; ---- pages

!define MUI_ICON "${ICONS}\funnel-desktop.ico"
!define MUI_UNICON "${ICONS}\funnel-desktop.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ICONS}\setup-side.bmp"
!define MUI_ABORTWARNING

!define MUI_PAGE_CUSTOMFUNCTION_LEAVE FolderChosen
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(Where)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(Ready)"
!define MUI_FINISHPAGE_TEXT "$(ReadyText)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(StartNow)"
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(DesktopIcon)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION MakeDesktopIcon
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(un.Keeps)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first one is for every language that is neither.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"

; ---- words

!macro Words NAME ENGLISH CHINESE
  LangString "${NAME}" ${LANG_ENGLISH} "${ENGLISH}"
  LangString "${NAME}" ${LANG_SIMPCHINESE} "${CHINESE}"
!macroend
!define Words "!insertmacro Words"

${Words} Where \
  "${PRODUCT} ${VERSION} is installed for you alone; no administrator's password is needed. A version that is there already is replaced. Your .funnel files and settings are not touched." \
  "${PRODUCT} ${VERSION} 只为你本人安装，不需要管理员密码。已有的版本会被替换，你的 .funnel 文件和设置不受影响。"
${Words} Ready "${PRODUCT} is ready" "${PRODUCT} 已安装好"
${Words} ReadyText \
  "You find it in the Start menu. A double click on a .funnel file opens it." \
  "可以从“开始”菜单打开。双击 .funnel 文件也会用它打开。"
${Words} StartNow "Start ${PRODUCT} now" "现在启动 ${PRODUCT}"
${Words} DesktopIcon "Put an icon on the desktop" "在桌面上放一个图标"
${Words} KindName "Funnel file" "漏斗文件"
${Words} About "Your sales funnel in one file" "一个文件管好你的销售漏斗"
${Words} IsRunning \
  "${PRODUCT} is running. Close its windows and press Retry.$\r$\n$\r$\nNothing has been changed yet." \
  "${PRODUCT} 正在运行。请关闭它的窗口，然后点“重试”。$\r$\n$\r$\n目前还没有做任何改动。"
${Words} IsNewer \
  "A newer version is installed: $R0. This one is ${VERSION}.$\r$\n$\r$\nFiles that the newer version has worked on may not open in the older one. Replace it all the same?" \
  "已安装更新的版本：$R0。这个安装程序的版本是 ${VERSION}。$\r$\n$\r$\n新版本用过的文件，旧版本可能打不开。仍要换成旧版本吗？"
${Words} IsOccupied \
  "The folder $INSTDIR holds other things. Choose a new or an empty one, so that removing the program removes nothing of yours." \
  "文件夹 $INSTDIR 里有其他内容。请另选一个新的或空的文件夹，这样以后卸载时不会删掉你的东西。"
${Words} IsSecond \
  "Another installer of ${PRODUCT} is open. Finish or close that one first." \
  "另一个 ${PRODUCT} 安装程序已经打开。请先完成或关闭它。"
${Words} IsTooOld \
  "${PRODUCT} needs a 64-bit Windows 10 (version 1809) or newer." \
  "${PRODUCT} 需要 64 位的 Windows 10（1809 版）或更新的系统。"
${Words} HasFailed \
  "The installation was not completed. What was there before is in place again." \
  "安装没有完成。原来的版本已恢复。"
${Words} un.Keeps \
  "This removes the program. Your .funnel files, settings, log and backups stay where they are." \
  "这会卸载程序。你的 .funnel 文件、设置、日志和备份都会保留在原处。"

; ---- what Windows shows of this file

VIProductVersion "${FOUR}"
VIFileVersion "${FOUR}"
!macro Described LANGUAGE DESCRIPTION
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${PRODUCT}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${DESCRIPTION}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "The Funnel Desktop authors"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "MIT licence"
  VIAddVersionKey /LANG=${LANGUAGE} "OriginalFilename" "FunnelDesktop-${VERSION}-setup.exe"
!macroend
!insertmacro Described ${LANG_ENGLISH} "Installer of ${PRODUCT}"
!insertmacro Described ${LANG_SIMPCHINESE} "${PRODUCT} 安装程序"

; ---- what installer and uninstaller share

Var Busy ; what holds the program, or nothing
Var Before ; the folder of the version that is there already, or nothing
Var Closed ; "yes" when a running program was closed to be replaced

; Leave with a code, and with nothing changed.
!macro Refuse CODE
  SetErrorLevel ${CODE}
  Quit
!macroend

!macro TryToWrite FILE
  ${If} $Busy == ""
  ${AndIf} ${FileExists} "${FILE}"
    ClearErrors
    FileOpen $R8 "${FILE}" a
    ${If} ${Errors}
      StrCpy $Busy "${FILE}"
    ${Else}
      FileClose $R8
    ${EndIf}
  ${EndIf}
!macroend

!macro PutFileAside FILE
  ${If} ${FileExists} "${FILE}"
    Delete "${FILE}${ASIDE}"
    Rename "${FILE}" "${FILE}${ASIDE}"
  ${EndIf}
!macroend

; Put the program of a folder aside, whole or not at all; $Busy says that it is in use. A program that runs has the mutex of
; start.py and cannot be written to; of a library that is used, the folder cannot be renamed.
!macro PutAside FOLDER
  StrCpy $Busy ""
  System::Call 'kernel32::OpenMutex(i 0x100000, i 0, t "FunnelDesktopRunning") p .R8'
  ${If} $R8 P<> 0
    System::Call 'kernel32::CloseHandle(p R8)'
    StrCpy $Busy "mutex"
  ${EndIf}
  !insertmacro TryToWrite "${FOLDER}\${PROGRAM}"
  !insertmacro TryToWrite "${FOLDER}\${COMMAND_LINE}"
  ${If} $Busy == ""
  ${AndIf} ${FileExists} "${FOLDER}\lib\*.*"
    RMDir /r "${FOLDER}\lib${ASIDE}"
    ClearErrors
    Rename "${FOLDER}\lib" "${FOLDER}\lib${ASIDE}"
    ${If} ${Errors}
      StrCpy $Busy "library"
    ${EndIf}
  ${EndIf}
  ${If} $Busy == ""
    !insertmacro PutFileAside "${FOLDER}\${PROGRAM}"
    !insertmacro PutFileAside "${FOLDER}\${COMMAND_LINE}"
    ClearErrors
  ${EndIf}
!macroend

; Ask the program that runs to close, where nobody is there to do it. It stays while a dialog is open in it or something is
; being typed. Its files are free a moment after it has gone.
!macro CloseProgram FOLDER
  StrCpy $R9 "${FOLDER}\${PROGRAM}"
  ${IfNot} ${FileExists} "$R9"
    ; It moves, and what runs is in the folder that it leaves.
    StrCpy $R9 "$Before\${PROGRAM}"
  ${EndIf}
  ClearErrors
  ExecWait '"$R9" --close' $R9
  ${IfNot} ${Errors}
  ${AndIf} $R9 == 0
    ${If} $Busy == "mutex"
      StrCpy $Closed "yes"
    ${EndIf}
    ${For} $R9 1 40
      !insertmacro PutAside "${FOLDER}"
      ${If} $Busy == ""
        ${ExitFor}
      ${EndIf}
      Sleep 250
    ${Next}
  ${EndIf}
!macroend

; The same, asking the user to close the program for as long as it takes.
!macro PutAsideOrAsk FOLDER
  ${Do}
    !insertmacro PutAside "${FOLDER}"
    ${If} $Busy != ""
    ${AndIf} ${Silent}
      !insertmacro CloseProgram "${FOLDER}"
    ${EndIf}
    ${If} $Busy == ""
      ${Break}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDCANCEL IDCANCEL`
      !insertmacro Refuse ${RUNNING}
    ${EndIf}
  ${Loop}
!macroend

; Throw away what was put aside.
!macro Discard FOLDER
  Delete "${FOLDER}\${PROGRAM}${ASIDE}"
  Delete "${FOLDER}\${COMMAND_LINE}${ASIDE}"
  RMDir /r "${FOLDER}\lib${ASIDE}"
!macroend

; Tell Windows that what opens which file has changed: SHCNE_ASSOCCHANGED.
!macro Announce
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0x1000, p 0, p 0)'
!macroend

; ---- before

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(IsTooOld)" /SD IDOK
    !insertmacro Refuse ${TOO_OLD}
  ${EndIf}
  System::Call 'kernel32::CreateMutex(p 0, i 0, t "FunnelDesktopSetup") p .R1 ?e'
  Pop $R0
  ${If} $R0 = 183 ; it exists
    MessageBox MB_OK|MB_ICONSTOP "$(IsSecond)" /SD IDOK
    !insertmacro Refuse ${SECOND}
  ${EndIf}
  ReadRegStr $Before HKCU "${ENTRY}" "InstallLocation"
  ReadRegStr $R0 HKCU "${ENTRY}" "DisplayVersion"
  ${If} $R0 != ""
  ${AndIf} ${FileExists} "$Before\${PROGRAM}"
    ${VersionCompare} "$R0" "${VERSION}" $R1
    ${GetParameters} $R2
    ClearErrors
    ${GetOptions} "$R2" "/DOWNGRADE" $R3
    ${If} ${Errors}
    ${AndIf} $R1 = 1
      ${IfNot} ${Cmd} `MessageBox MB_YESNO|MB_DEFBUTTON2|MB_ICONEXCLAMATION "$(IsNewer)" /SD IDNO IDYES`
        !insertmacro Refuse ${NEWER}
      ${EndIf}
    ${EndIf}
  ${EndIf}
  ${If} ${Silent}
    Call FolderChosen
  ${EndIf}
FunctionEnd

; A folder is new, empty or ours: the uninstaller then knows that `lib` in it is the program's.
Function FolderChosen
  StrCpy $R0 $INSTDIR 1 -1
  ${If} $R0 == "\"
    StrCpy $INSTDIR $INSTDIR -1
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\uninstall.exe"
  ${AndIfNot} ${FileExists} "$INSTDIR\lib${ASIDE}\*.*"
    ${DirState} "$INSTDIR" $R0
    ${If} $R0 = 1
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(IsOccupied)" /SD IDOK
      ${If} ${Silent}
        !insertmacro Refuse ${OCCUPIED}
      ${EndIf}
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd

; ---- installing

Section "-program"
  !insertmacro PutAsideOrAsk "$INSTDIR"
  ${If} $Before != ""
  ${AndIf} $Before != $INSTDIR
  ; The same folder in other words has no lib any more.
  ${AndIf} ${FileExists} "$Before\lib\*.*"
    ; It moves: the version in the other folder goes once this one is in place.
    !insertmacro PutAside "$Before"
    ${If} $Busy != ""
      Call PutBack
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDOK
      !insertmacro Refuse ${RUNNING}
    ${EndIf}
  ${Else}
    StrCpy $Before ""
  ${EndIf}

  ; From here on a failure comes to .onInstFailed, which puts everything back.
  SetOutPath "$INSTDIR\lib"
  File /r "${DIST}\funnel-desktop\lib\*"
  File "${ICONS}\funnel-file.ico"
  SetOutPath "$INSTDIR"
  File "${DIST}\funnel-desktop\${PROGRAM}"
  File "${DIST}\funnel-desktop\${COMMAND_LINE}"
!ifdef FAILING ; for a trial of what follows then
  Abort
!endif
  WriteUninstaller "$INSTDIR\uninstall.exe"
  !insertmacro Discard "$INSTDIR"
  ${If} $Before != ""
    !insertmacro Discard "$Before"
    Delete "$Before\uninstall.exe"
    RMDir "$Before"
  ${EndIf}

  CreateShortCut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 SW_SHOWNORMAL "" "$(About)"
  ${GetParameters} $R2
  ClearErrors
  ${GetOptions} "$R2" "/DESKTOPICON" $R3
  ${IfNot} ${Errors}
  ${OrIf} ${FileExists} "$DESKTOP\${PRODUCT}.lnk"
    Call MakeDesktopIcon
  ${EndIf}

  WriteRegStr HKCU "${CLASSES}\.funnel" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\.funnel" "Content Type" "application/x-funnel-desktop"
  WriteRegStr HKCU "${CLASSES}\.funnel\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(KindName)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\lib\funnel-file.ico"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  ; "Open with", and the page of default apps in the settings of Windows.
  WriteRegStr HKCU "${APPLICATION}" "FriendlyAppName" "${PRODUCT}"
  WriteRegStr HKCU "${APPLICATION}\SupportedTypes" ".funnel" ""
  WriteRegStr HKCU "${APPLICATION}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "${PRODUCT}"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "$(About)"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" ".funnel" "${KIND}"
  WriteRegStr HKCU "Software\RegisteredApplications" "${PRODUCT}" "${CAPABILITIES}"
  WriteRegStr HKCU "${APP_PATHS}\${PROGRAM}" "" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${APP_PATHS}\${COMMAND_LINE}" "" "$INSTDIR\${COMMAND_LINE}"

  WriteRegStr HKCU "${ENTRY}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "The Funnel Desktop authors"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $R0 $R1 $R2
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" $R0
  !insertmacro Announce
  ${If} $Closed == "yes"
    Call StartProgram
  ${EndIf}
SectionEnd

Function MakeDesktopIcon
  CreateShortCut "$DESKTOP\${PRODUCT}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 SW_SHOWNORMAL "" "$(About)"
FunctionEnd

Function StartProgram
  Exec '"$INSTDIR\${PROGRAM}"'
FunctionEnd

; What was there before, in place again.
!macro PutBackIn FOLDER
  ${If} ${FileExists} "${FOLDER}\lib${ASIDE}\*.*"
    RMDir /r "${FOLDER}\lib"
    Rename "${FOLDER}\lib${ASIDE}" "${FOLDER}\lib"
  ${EndIf}
  ${If} ${FileExists} "${FOLDER}\${PROGRAM}${ASIDE}"
    Delete "${FOLDER}\${PROGRAM}"
    Rename "${FOLDER}\${PROGRAM}${ASIDE}" "${FOLDER}\${PROGRAM}"
  ${EndIf}
  ${If} ${FileExists} "${FOLDER}\${COMMAND_LINE}${ASIDE}"
    Delete "${FOLDER}\${COMMAND_LINE}"
    Rename "${FOLDER}\${COMMAND_LINE}${ASIDE}" "${FOLDER}\${COMMAND_LINE}"
  ${EndIf}
!macroend

Function PutBack
  ${If} ${FileExists} "$INSTDIR\lib${ASIDE}\*.*"
    !insertmacro PutBackIn "$INSTDIR"
  ${ElseIfNot} ${FileExists} "$INSTDIR\uninstall.exe"
    ; A first installation: half a program is none.
    RMDir /r "$INSTDIR\lib"
    Delete "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\${COMMAND_LINE}"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
  ${EndIf}
  ${If} $Before != ""
  ${AndIf} $Before != $INSTDIR
    !insertmacro PutBackIn "$Before"
  ${EndIf}
FunctionEnd

Function .onInstFailed
  Call PutBack
  ${If} $Closed == "yes"
    Call StartProgram
  ${EndIf}
  SetErrorLevel 2
  MessageBox MB_OK|MB_ICONSTOP "$(HasFailed)" /SD IDOK
FunctionEnd

; ---- removing: what was installed, and nothing else

Section "un.program"
  !insertmacro PutAsideOrAsk "$INSTDIR"
  !insertmacro Discard "$INSTDIR"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${PRODUCT}.lnk"
  Delete "$DESKTOP\${PRODUCT}.lnk"

  ReadRegStr $R0 HKCU "${CLASSES}\.funnel" ""
  ${If} $R0 == "${KIND}"
    DeleteRegValue HKCU "${CLASSES}\.funnel" ""
    DeleteRegValue HKCU "${CLASSES}\.funnel" "Content Type"
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\.funnel\OpenWithProgids" "${KIND}"
  ; Another program may open these files too: what holds something stays.
  EnumRegValue $R0 HKCU "${CLASSES}\.funnel\OpenWithProgids" 0
  ${If} $R0 == ""
    DeleteRegKey /ifempty HKCU "${CLASSES}\.funnel\OpenWithProgids"
  ${EndIf}
  EnumRegValue $R0 HKCU "${CLASSES}\.funnel" 0
  ${If} $R0 == ""
    DeleteRegKey /ifempty HKCU "${CLASSES}\.funnel"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegKey HKCU "${APPLICATION}"
  DeleteRegKey HKCU "${CAPABILITIES}"
  DeleteRegKey /ifempty HKCU "Software\FunnelDesktop"
  DeleteRegValue HKCU "Software\RegisteredApplications" "${PRODUCT}"
  DeleteRegKey HKCU "${APP_PATHS}\${PROGRAM}"
  DeleteRegKey HKCU "${APP_PATHS}\${COMMAND_LINE}"
  DeleteRegKey HKCU "${ENTRY}"
  !insertmacro Announce
SectionEnd
