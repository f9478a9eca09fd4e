package dev.alongside.plan;

/** What a journal line says happened; each feature has an enum of its own kinds, with names unique among all. */
public interface JournalKind {

    String name();
}
