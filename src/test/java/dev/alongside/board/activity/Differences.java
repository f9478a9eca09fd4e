package dev.alongside.board.activity;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** The fields of a line on the screen, as "Field: kept -removed- +added+". */
record Differences(List<String> fields) {

    static Differences in(Element row) {
        var read = new Differences(new ArrayList<>());
        read.read(row);
        return read;
    }

    private void read(Element element) {
        switch (element.isTextNode() ? "" : element.getTag()) {
            case "dt" -> fields.add(element.getText() + ":");
            case "dd" -> fields.add(fields.removeLast() + " " + words(element.getChild(0)));
            default -> element.getChildren().forEach(this::read);
        }
    }

    private static String words(Element difference) {
        var said = new StringBuilder();
        difference.getChildren().forEach(piece -> said.append(marked(piece)));
        return said.toString();
    }

    private static String marked(Element piece) {
        if (piece.isTextNode()) return piece.getText();
        var mark = piece.getTag().equals("del") ? "-" : "+";
        return mark + piece.getText() + mark;
    }
}
