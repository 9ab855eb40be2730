"""Which of a page's text blocks are the article, and which are the furniture around it?"""
