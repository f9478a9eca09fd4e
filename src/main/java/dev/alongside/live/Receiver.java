package dev.alongside.live;

/** One who is told of hints; never on the thread of whoever gives them. */
interface Receiver {

    void take(Object hint);
}
