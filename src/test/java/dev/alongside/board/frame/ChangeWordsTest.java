package dev.alongside.board.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Matrices;
import dev.alongside.people.PersonId;
import dev.alongside.plan.JournalKind;
import dev.alongside.plan.JournalLine;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Plans;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Whatever can be written into the journal of a plan is said in words of its own. */
class ChangeWordsTest extends DatabaseTest {

    private final PlanHeader header;
    private final Edition edition;

    ChangeWordsTest(ApplicationContext application, Plans plans, Matrices matrices) {
        var pair = Pair.together(application);
        header = pair.tomas(() -> plans.header(pair.plan()));
        edition = pair.tomas(() -> matrices.read(header.plan().edition()));
    }

    @Test
    void every_kind_of_change_has_its_own_words() {
        var kinds = kinds();
        var unknown = words("NO_SUCH_CHANGE");

        assertThat(kinds).contains("PLAN_MADE", "PROGRAM_ADDED", "WIN_ADDED", "GOAL_AGREED", "STANDING_SET");
        assertThat(kinds).allSatisfy(kind -> assertThat(words(kind)).isNotEqualTo(unknown));
        assertThat(kinds.stream().map(this::words)).doesNotHaveDuplicates();
    }

    @Test
    void who_typed_together_is_named_together() {
        var owner = header.plan().owner();
        var partner = header.view().otherPerson().orElseThrow();

        assertThat(typed(owner)).isEqualTo("Tomas typed in the reading of Impact");
        assertThat(typed(owner, partner)).isEqualTo("Mira and Tomas typed in the reading of Impact");
        assertThat(typed(new PersonId(new UUID(0, 0)), owner))
                .isEqualTo("An earlier partner and Tomas typed in the reading of Impact");
    }

    @Test
    void typing_marks_nothing_as_just_changed_by_the_other() {
        var partner = header.view().otherPerson().orElseThrow();
        var linked = line("LINKED", partner, List.of());
        var typed = line("READING_TYPED", partner, List.of(partner));

        assertThat(new Changes(header, List.of(linked)).count()).isEqualTo(1);
        assertThat(new Changes(header, List.of(typed)).count()).isZero();
    }

    private String typed(PersonId... authors) {
        var line = line("READING_TYPED", authors[authors.length - 1], List.of(authors));
        return ChangeWords.of(line, header, edition);
    }

    private String words(String kind) {
        return ChangeWords.of(line(kind, header.plan().owner(), List.of()), header, edition);
    }

    private static JournalLine line(String kind, PersonId actor, List<PersonId> authors) {
        return new JournalLine(1, actor, Instant.EPOCH, kind, new UUID(0, 0), "A title", "impact", authors);
    }

    private static List<String> kinds() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.alongside").stream()
                        .filter(each -> each.isEnum() && each.isAssignableTo(JournalKind.class))
                        .flatMap(ChangeWordsTest::constants)
                        .toList();
    }

    private static Stream<String> constants(JavaClass kinds) {
        return Stream.of(kinds.reflect().getEnumConstants()).map(kind -> ((JournalKind) kind).name());
    }
}
