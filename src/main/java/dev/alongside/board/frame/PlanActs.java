package dev.alongside.board.frame;

/** Opens what a reader asks for about a plan as a whole; after each act the newest is shown. */
record PlanActs(BoardServices services, Board board) {

    void share() {
        ShareDialog.orToStop(board.header(), services.sharing(), board::refresh).open();
    }

    void close() {
        new CloseDialog(board.header(), services.life(), board::refresh).open();
    }
}
