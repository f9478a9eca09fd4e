package dev.alongside.matrix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Cell;
import dev.alongside.matrix.Level;
import dev.alongside.support.MarkdownText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A matrix: a row for each attribute, by theme, a column for each level; arrow keys move, Enter opens a cell. */
class MatrixTable extends Composite<NativeTable> {

    private final Map<Cell, NativeTableCell> cells = new HashMap<>();
    private final List<Level> levels;
    private final Map<Cell, String> texts;
    private final Consumer<Cell> onOpen;

    MatrixTable(List<Level> levels, List<Attribute> attributes, Map<Cell, String> texts, Consumer<Cell> onOpen) {
        this.levels = levels;
        this.texts = texts;
        this.onOpen = onOpen;
        getContent().addClassName("matrix");
        getContent().getElement().setAttribute("data-cells", true);
        addHead();
        attributes.stream()
                .collect(Collectors.groupingBy(Attribute::theme, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::addTheme);
    }

    /** Marks the opened cell, and no other. */
    void mark(@Nullable Cell opened) {
        cells.forEach((place, cell) -> {
            cell.setClassName("current", place.equals(opened));
            if (place.equals(opened)) cell.getElement().setAttribute("aria-current", "true");
            else cell.getElement().removeAttribute("aria-current");
        });
    }

    /** The one that narrow screens show from now on; until then they scroll over all of them. */
    void showLevel(Level level) {
        getContent().addClassName("one-level");
        cells.forEach((place, cell) -> cell.setClassName("shown", place.level().equals(level.key())));
    }

    private void addHead() {
        var row = getContent().getHead().addRow();
        var corner = new Span("Attribute");
        corner.addClassName("sr");
        row.add(header("col", corner));
        levels.forEach(level -> row.add(header("col", LevelTitle.of(level))));
    }

    private void addTheme(String theme, List<Attribute> attributes) {
        var body = getContent().getBody();
        if (!theme.isEmpty()) {
            var row = body.addRow();
            row.addClassName("theme");
            var cell = header("colgroup", new Span(theme));
            cell.getElement().setAttribute("colspan", String.valueOf(levels.size() + 1));
            row.add(cell);
        }
        attributes.forEach(attribute -> addRow(body.addRow(), attribute));
    }

    private void addRow(NativeTableRow row, Attribute attribute) {
        row.add(header("row", new Span(attribute.title())));
        for (var level : levels) {
            var place = new Cell(attribute.key(), level.key());
            var cell = cell(place, level);
            cells.put(place, cell);
            row.add(cell);
        }
    }

    private NativeTableCell cell(Cell place, Level level) {
        var text = texts.getOrDefault(place, "");
        var cell = new NativeTableCell(text.isEmpty() ? new Span("Says nothing here") : new MarkdownText(text));
        cell.setClassName("empty", text.isEmpty());
        cell.getElement().setAttribute("tabindex", "0").setAttribute("data-label", level.name());
        cell.addClickListener(click -> onOpen.accept(place));
        return cell;
    }

    private static NativeTableHeaderCell header(String scope, Component content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
