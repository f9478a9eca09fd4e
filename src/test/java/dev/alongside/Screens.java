package dev.alongside;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import io.github.classgraph.ClassGraph;
import java.util.HashSet;
import java.util.Set;

/** All our screens; Karibu's own search overlooks those that are package-private. */
final class Screens {

    private Screens() {}

    @SuppressWarnings("unchecked")
    static Routes routes() {
        try (var classes = new ClassGraph()
                .acceptPackages("dev.alongside")
                .enableClassInfo()
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .scan()) {
            Set<Class<? extends Component>> views = new HashSet<>();
            views.addAll(classes.getClassesWithAnnotation(Route.class).loadClasses(Component.class));
            views.addAll(classes.getClassesWithAnnotation(Layout.class).loadClasses(Component.class));
            Set<Class<? extends HasErrorParameter<?>>> errors = new HashSet<>();
            classes.getClassesImplementing(HasErrorParameter.class)
                    .filter(each -> !each.isAbstract())
                    .loadClasses()
                    .forEach(each -> errors.add((Class<? extends HasErrorParameter<?>>) each));
            return new Routes(views, errors, true);
        }
    }
}
