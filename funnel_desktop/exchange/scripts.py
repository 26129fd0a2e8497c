"""Traditional Chinese headings and words as Simplified ones, so that they are looked up in one list.

A table of the characters that stand in headings of columns, names of stages and sources, not of the language:
names of customers are never changed by it. (OpenCC and zhconv bring megabytes of phrases for the same
lookup, and were weighed and left.)
"""

from __future__ import annotations

_TRADITIONAL = (
    "個萬與專業東絲兩嚴喪豐臨為麗舉麼義烏樂喬習鄉書買亂爭於虧雲亞產畝親億僅從倉儀們價眾優會傘偉傳傷倫"
    "偽體餘傭債傾償僑兒黨內岡冊寫軍農馮決況凍淨減湊幾鳳憑凱擊劃則剛創刪別製動務勝勞勢勵單賣盧衛卻廠廳歷"
    "廈縣雙發變號歎後嚇員聽啟問噸響圖圓聖場壞塊堅報備複夠頭夾奪奮獎婦媽孫學寧寶實審憲宮寬賓對尋導壽將爾塵嘗層"
    "屬歲島幣師帳帶幫幹並廣慶應廟廢開異棄張彈強歸當錄徹總懷態戀恆懇懸憶戰戲戶執擴掃揚擔擬擁擇擋換據撥損"
    "搖擺數敵齊斷無舊時顯曉術機殺雜權條來極構樣檢標樓橋歐歡殘毀畢氣漢湯溝沒滬潔測濟潤漲滿漁滅燈靈災點煉煙熱"
    "愛狀獨獵現環電畫療監盤礦碼確禮種稱穩窮竊競筆簽簡糧緊糾紅約級紀純紙線組細終結給絡統繼續維綜練緣編縮績績罷羅"
    "職聯聯聲聰肅腦臟舊藝節蘇範藥蘭術虛蟲補裝裏製見觀規視覺覽訂計訊討訓議記講許設訪證評識訴診詞譯試詩誠話詢該詳"
    "語誤說請諸諾讀課誰調談謀謝譜質費貨貼貴貿貸購貢責賢敗賬財資賞賴贈贊贏趕趙跡躍車軌軟轉輪輕載較輔輛輸辦邊"
    "丟衆興準劉區協壓葉呂吳諮團園圍國處復盡崗擱鬥暫楊淺滲紛織紹經絕緩網薦獲營蔣銜觸認論譚負賀賈蹤鄧鄒鄭釘鍾銀鎊閆韋韓顧饋馬黃齡龔"
    "潛達過運還這進遠違連遲適選遞郵鄰醫釋裡針鈔鋼錢鋪銷鎖錯鍵長門閉間閱關隊陽陰階際陳險隨雖靜頁項順須預領頻題額"
    "願類飛飯館驗驅龍龜絡標彙匯註訖貳參陸槓號採籤檔週迴瞭讓佔臺舖衝稅繳"
)
_SIMPLIFIED = (
    "个万与专业东丝两严丧丰临为丽举么义乌乐乔习乡书买乱争于亏云亚产亩亲亿仅从仓仪们价众优会伞伟传伤伦"
    "伪体余佣债倾偿侨儿党内冈册写军农冯决况冻净减凑几凤凭凯击划则刚创删别制动务胜劳势励单卖卢卫却厂厅历"
    "厦县双发变号叹后吓员听启问吨响图圆圣场坏块坚报备复够头夹夺奋奖妇妈孙学宁宝实审宪宫宽宾对寻导寿将尔尘尝层"
    "属岁岛币师帐带帮干并广庆应庙废开异弃张弹强归当录彻总怀态恋恒恳悬忆战戏户执扩扫扬担拟拥择挡换据拨损"
    "摇摆数敌齐断无旧时显晓术机杀杂权条来极构样检标楼桥欧欢残毁毕气汉汤沟没沪洁测济润涨满渔灭灯灵灾点炼烟热"
    "爱状独猎现环电画疗监盘矿码确礼种称稳穷窃竞笔签简粮紧纠红约级纪纯纸线组细终结给络统继续维综练缘编缩绩绩罢罗"
    "职联联声聪肃脑脏旧艺节苏范药兰术虚虫补装里制见观规视觉览订计讯讨训议记讲许设访证评识诉诊词译试诗诚话询该详"
    "语误说请诸诺读课谁调谈谋谢谱质费货贴贵贸贷购贡责贤败账财资赏赖赠赞赢赶赵迹跃车轨软转轮轻载较辅辆输办边"
    "丢众兴准刘区协压叶吕吴咨团园围国处复尽岗搁斗暂杨浅渗纷织绍经绝缓网荐获营蒋衔触认论谭负贺贾踪邓邹郑钉钟银镑闫韦韩顾馈马黄龄龚"
    "潜达过运还这进远违连迟适选递邮邻医释里针钞钢钱铺销锁错键长门闭间阅关队阳阴阶际陈险随虽静页项顺须预领频题额"
    "愿类飞饭馆验驱龙龟络标汇汇注讫贰参陆杠号采签档周回了让占台铺冲税缴"
)
_TABLE: dict[int, int] = {}


def simplified(text: str) -> str:
    """Return ``text`` with the Traditional characters of headings and stages as Simplified ones."""
    if text.isascii():
        return text
    if not _TABLE:
        _TABLE.update(
            {ord(old): ord(new) for old, new in zip(_TRADITIONAL, _SIMPLIFIED, strict=True) if old != new}
        )
    return text.translate(_TABLE)
