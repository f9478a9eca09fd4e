package dev.alongside.board.form;

/** A list that says so while there is nothing in it. */
public interface SaysNothing {

    /** To be called when a row was put away between two showings. */
    void showWhether();
}
