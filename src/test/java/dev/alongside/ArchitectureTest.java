package dev.alongside;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.notBePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.alongside");

    private static Stream<JavaClass> product() {
        return PRODUCT.stream();
    }

    @Test
    void features_depend_only_on_what_their_package_allows() {
        ApplicationModules.of(AlongsideApplication.class).verify();
    }

    @Test
    void the_parts_of_the_board_depend_on_each_other_one_way() {
        mayKnow("waiting", Set.of());
        mayKnow("hints", Set.of());
        mayKnow("form", Set.of("hints"));
        mayKnow("frame", Set.of("waiting", "hints", "form"));
        mayKnow("entries", Set.of("frame", "form"));
        mayKnow("comments", Set.of("frame", "form"));
        mayKnow("sharing", Set.of("frame", "form"));
        Stream.of("ribbon", "history", "goals", "activity")
                .forEach(tab -> mayKnow(tab, Set.of("frame", "form", "entries", "comments", "hints")));
        mayKnow("life", Set.of("frame", "form"));
        mayKnow("people", Set.of("frame", "form", "waiting"));
        mayKnow("crossref", Set.of("frame", "form", "entries", "comments", "ribbon", "hints"));
    }

    @Test
    void what_touches_the_database_or_wires_the_application_is_package_private() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .or()
                .haveSimpleNameEndingWith("Query")
                .or()
                .areAnnotatedWith(Configuration.class)
                .should(notBePublic())
                .check(PRODUCT);
    }

    @Test
    void screens_touch_neither_sql_nor_repositories() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Query")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("ReportingLines")
                .check(PRODUCT);
    }

    @Test
    void what_is_open_in_texts_is_known_to_whoever_journals_it_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.alongside.jointtext", "dev.alongside.plan")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("OpenTexts")
                .check(PRODUCT);
    }

    @Test
    void every_act_of_a_service_has_an_access_rule_and_a_transaction() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .and(notSynthetic())
                .should(carry(PreAuthorize.class))
                .andShould(carry(Transactional.class))
                .check(PRODUCT);
    }

    @Test
    void every_screen_says_who_may_open_it() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should(beAnnotatedWith(PermitAll.class)
                        .or(beAnnotatedWith(RolesAllowed.class))
                        .or(beAnnotatedWith(AnonymousAllowed.class))
                        .or(beAnnotatedWith(DenyAll.class)))
                .check(PRODUCT);
    }

    @Test
    void nothing_is_injected_into_fields() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .check(PRODUCT);
    }

    @Test
    void every_package_says_what_can_be_null() {
        var unmarked = product()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .toList();

        assertThat(unmarked).isEmpty();
    }

    private static void mayKnow(String part, Set<String> others) {
        var board = AlongsideApplication.class.getPackageName() + ".board";
        noClasses()
                .that()
                .resideInAPackage(board + "." + part)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("are of another part of the board", known -> {
                    var home = known.getPackageName();
                    return home.startsWith(board)
                            && !home.equals(board + "." + part)
                            && others.stream().noneMatch(other -> home.equals(board + "." + other));
                }))
                .check(PRODUCT);
    }

    private static DescribedPredicate<JavaMethod> notSynthetic() {
        return DescribedPredicate.describe(
                "written by a person", method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static ArchCondition<JavaMethod> carry(Class<? extends Annotation> annotation) {
        return new ArchCondition<>("carry @" + annotation.getSimpleName() + ", themselves or by their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var carried =
                        method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
                events.add(new SimpleConditionEvent(method, carried, method.getFullName()));
            }
        };
    }
}
