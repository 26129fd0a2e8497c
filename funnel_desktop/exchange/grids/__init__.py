"""Tables of cells in files of every kind (text, workbook, web page), before anybody asks what they mean."""
