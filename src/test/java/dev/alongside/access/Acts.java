package dev.alongside.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.ClientCallable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Everything that a screen or a browser can call to make something happen, found by looking at the classes. */
record Acts(List<String> names) {

    static Acts ofTheProduct() {
        return of(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.alongside").stream());
    }

    static Acts of(Stream<JavaClass> classes) {
        return new Acts(classes.flatMap(each -> each.getMethods().stream())
                .filter(method -> isActOfService(method) || method.isAnnotatedWith(ClientCallable.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .sorted()
                .toList());
    }

    private static boolean isActOfService(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Service.class)
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** What is wrong with these rows, in sentences; nothing when each act has one and each row an act. */
    List<String> complaints(List<AccessRow<?, ?>> rows) {
        var inTable = new TreeSet<>(rows.stream().map(AccessRow::method).toList());
        var complaints = new ArrayList<String>();
        names.stream().filter(name -> !inTable.contains(name)).forEach(name -> complaints.add(name + " has no row"));
        inTable.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> complaints.add(name + " has a row, but there is no such act"));
        names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .distinct()
                .forEach(name -> complaints.add(name + " is several acts with one name, which no row can tell apart"));
        return complaints;
    }
}
