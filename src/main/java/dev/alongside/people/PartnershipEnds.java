package dev.alongside.people;

/** Is told, inside the transaction and before the line or person is updated, that two people stop working together. */
public interface PartnershipEnds {

    void endFor(PersonId report, PersonId manager);
}
