package dev.alongside.board.export;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/** What a page calls attributes: by their title, and by their theme as well where several have the same title. */
record AttributeTitles(Map<String, String> byKey) {

    static AttributeTitles of(List<PlanFile.Attribute> attributes) {
        var times = attributes.stream().collect(groupingBy(PlanFile.Attribute::title, counting()));
        return new AttributeTitles(attributes.stream()
                .collect(toMap(
                        PlanFile.Attribute::key, each -> title(each, times.getOrDefault(each.title(), 1L) > 1))));
    }

    String of(PlanFile.Attribute attribute) {
        return byKey.getOrDefault(attribute.key(), attribute.title());
    }

    String of(PlanFile.Speaks speaks) {
        return byKey.getOrDefault(speaks.key(), speaks.attribute());
    }

    private static String title(PlanFile.Attribute attribute, boolean shared) {
        if (!shared || attribute.theme().isEmpty()) return attribute.title();
        return "%s (%s)".formatted(attribute.title(), attribute.theme());
    }
}
