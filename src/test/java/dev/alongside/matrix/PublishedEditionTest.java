package dev.alongside.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.DirectJdbc;
import dev.alongside.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What is published stays as it is, in the database as in the service. */
class PublishedEditionTest extends DatabaseTest {

    private final FirstEdition firstEdition;
    private final EditionQuery query;
    private final DirectJdbc jdbc;
    private final TransactionTemplate transaction;

    PublishedEditionTest(
            FirstEdition firstEdition, EditionQuery query, DirectJdbc jdbc, TransactionTemplate transaction) {
        this.firstEdition = firstEdition;
        this.query = query;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void it_reads_as_it_was_written() {
        var grid = Grids.small();
        var name = publish(grid);

        var edition = query.read(query.find(name.key(), 1).orElseThrow());

        assertThat(edition.matrixTitle()).isEqualTo(grid.title());
        assertThat(edition.levels()).isEqualTo(grid.levels());
        assertThat(edition.attributes()).isEqualTo(grid.attributes());
        assertThat(edition.expectations()).isEqualTo(grid.expectations());
        assertThat(edition.expectation("scope", "t2")).isEmpty();
        assertThat(edition.publishedAt()).isEqualTo(name.publishedAt());
        assertThat(query.current()).contains(name);
    }

    @Test
    void a_second_first_edition_is_refused_and_changes_nothing() {
        var grid = Grids.small();
        var name = publish(grid);

        assertThatThrownBy(() -> publish(grid))
                .isInstanceOf(HasEditionAlready.class)
                .hasMessage("“%s” has edition 1 already; new editions come with revisions", grid.title());
        assertThat(query.current())
                .filteredOn(each -> each.key().equals(name.key()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update edition set number = 7 where id = ?",
                "update edition set state = 'DRAFT', published_at = null where id = ?",
                "delete from edition where id = ?",
                "update level set title = 'X' where edition = ?",
                "delete from level where edition = ?",
                "insert into level (edition, `key`, position, code, title) values (?, 'new', 99, '', 'New')",
                "update theme set title = 'X' where edition = ?",
                "delete from theme where edition = ?",
                "insert into theme (edition, `key`, position, title) values (?, 'new', 99, 'New')",
                "update attribute set title = 'X' where edition = ?",
                "delete from attribute where edition = ?",
                "insert into attribute (edition, `key`, position, title) values (?, 'new', 99, 'New')",
                "update expectation set text = 'X' where edition = ?",
                "delete from expectation where edition = ?",
                "insert into expectation (edition, attribute, level, text) values (?, 'scope', 't2', 'New')"
            })
    void the_database_refuses(String change) {
        var name = publish(Grids.small());

        assertThatThrownBy(() -> jdbc.update(change, name.id().value()))
                .hasMessageContaining("A published edition never changes");
    }

    @Test
    void an_edition_can_not_be_born_published() {
        var name = publish(Grids.small());

        assertThatThrownBy(() -> jdbc.update(
                        "insert into edition (id, version, matrix, number, state, published_at)"
                                + " values (uuid(), 1, ?, 2, 'PUBLISHED', utc_timestamp(6))",
                        name.matrix().value()))
                .hasMessageContaining("An edition starts as a draft");
    }

    @Test
    void nothing_moves_into_it_from_a_draft() {
        var name = publish(Grids.small());
        var draft = EditionId.create();
        jdbc.update(
                "insert into edition (id, version, matrix, number, state) values (?, 1, ?, 2, 'DRAFT')",
                draft.value(),
                name.matrix().value());
        jdbc.update(
                "insert into level (edition, `key`, position, code, title) values (?, 'new', 9, '', 'New')",
                draft.value());

        assertThatThrownBy(() -> jdbc.update(
                        "update level set edition = ? where edition = ?",
                        name.id().value(),
                        draft.value()))
                .hasMessageContaining("A published edition never changes");
    }

    @Test
    void the_largest_grid_is_read_with_as_many_statements_as_the_smallest() {
        var small = statementsFor(publish(Grids.small()));
        var large = statementsFor(publish(Grids.of(19, 6)));

        assertThat(large).isEqualTo(small);
    }

    private int statementsFor(EditionName name) {
        return Statements.during(() -> query.read(query.find(name.id()).orElseThrow()));
    }

    private EditionName publish(Grid grid) {
        return transaction.execute(status -> firstEdition.publish(grid, null));
    }
}
