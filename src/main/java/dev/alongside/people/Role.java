package dev.alongside.people;

/** What a person is here for; anyone can have several. */
public enum Role {
    TPM("TPM"),
    MANAGER("Manager"),
    ADMIN("Admin");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The word on the screen. */
    public String title() {
        return title;
    }
}
