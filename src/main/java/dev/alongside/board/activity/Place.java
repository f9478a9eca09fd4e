package dev.alongside.board.activity;

/** Where on the board something is, with the words that lead there. */
record Place(String words, String address) {}
