package dev.alongside.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DirectJdbc;
import dev.alongside.KaribuTest;
import dev.alongside.support.NotFound;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Everyone signed in reads, admins publish. */
class MatrixAccessTest extends KaribuTest {

    private final Matrices matrices;
    private final MatrixPublishing publishing;
    private final DirectJdbc jdbc;

    MatrixAccessTest(ApplicationContext application, Matrices matrices, MatrixPublishing publishing, DirectJdbc jdbc) {
        super(application);
        this.matrices = matrices;
        this.publishing = publishing;
        this.jdbc = jdbc;
    }

    @Test
    void an_admin_publishes_and_a_tpm_reads_it() {
        var admin = given.admin();
        as(admin);
        var grid = Grids.small();
        var name = publishing.publishFirstEdition(grid);

        as(given.tpm("Tomas"));
        assertThat(matrices.current()).contains(name);
        assertThat(matrices.read(name.id()).expectations()).isEqualTo(grid.expectations());
        assertThat(matrices.find(name.key(), 1)).contains(matrices.read(name.id()));
        assertThat(matrices.find(name.key(), 2)).isEmpty();
        assertThat(jdbc.sql("select published_by = ? from edition where id = ?")
                        .params(admin.value(), name.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void neither_a_tpm_nor_a_manager_publishes() {
        var grid = Grids.small();

        as(given.tpm("Tomas"));
        assertThatThrownBy(() -> publishing.publishFirstEdition(grid)).isInstanceOf(AccessDeniedException.class);
        as(given.manager("Mira"));
        assertThatThrownBy(() -> publishing.publishFirstEdition(grid)).isInstanceOf(AccessDeniedException.class);

        assertThat(matrices.current()).noneMatch(name -> name.title().equals(grid.title()));
    }

    @Test
    void an_admin_who_is_one_no_more_publishes_nothing() {
        var admin = given.admin();
        as(admin);
        jdbc.update("update person set admin = false, tpm = true where id = ?", admin.value());

        assertThatThrownBy(() -> publishing.publishFirstEdition(Grids.small()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_reads_without_signing_in() {
        as(given.admin());
        var name = publishing.publishFirstEdition(Grids.small());

        asNobody();
        refused(matrices::current);
        refused(() -> matrices.read(name.id()));
        refused(() -> matrices.find(name.key(), 1));
        refused(() -> publishing.publishFirstEdition(Grids.small()));
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void a_draft_is_not_found() {
        as(given.admin());
        var name = publishing.publishFirstEdition(Grids.small());
        var draft = EditionId.create();
        jdbc.update(
                "insert into edition (id, version, matrix, number, state) values (?, 1, ?, 2, 'DRAFT')",
                draft.value(),
                name.matrix().value());

        assertThatThrownBy(() -> matrices.read(draft)).isInstanceOf(NotFound.class);
        assertThat(matrices.find(name.key(), 2)).isEmpty();
        assertThat(matrices.current()).contains(name);
    }
}
