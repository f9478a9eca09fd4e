package dev.alongside.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.people.LineAdministration;
import dev.alongside.people.PeopleAdministration;
import dev.alongside.people.PersonId;
import dev.alongside.people.PersonRow;
import dev.alongside.support.Dates;
import dev.alongside.support.Message;
import java.util.List;

/** Who managed, manages and will manage a person. */
class LinesDialog extends Dialog {

    private final PeopleAdministration administration;
    private final LineAdministration lines;
    private final PersonId person;
    private final Dates dates;
    private final Runnable onChanged;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none;
    private final LineForm form;
    private final Message message = new Message();

    LinesDialog(
            PeopleAdministration administration,
            LineAdministration lines,
            PersonRow row,
            Dates dates,
            Runnable onChanged) {
        this.administration = administration;
        this.lines = lines;
        this.person = row.person().id();
        this.dates = dates;
        this.onChanged = onChanged;
        this.form = new LineForm(dates.today());
        this.none = new Paragraph("Nobody so far.");
        setHeaderTitle("Who manages " + row.person().name());
        setWidth("36rem");
        list.addClassName("entries");
        none.addClassName("quiet");
        var add = new Button(
                "Add the line",
                click -> attempt(() -> lines.add(
                        person, form.manager(), form.fromDay(), form.findToDay().orElse(null))));
        add.addThemeNames("primary");
        add(list, none, new H3("Add a reporting line"), form, message);
        getFooter().add(new Button("Done", click -> close()), add);
        refresh();
    }

    private void attempt(Runnable act) {
        if (!message.attempt(act)) return;
        form.clear();
        refresh();
        onChanged.run();
    }

    private void refresh() {
        var all = administration.list();
        form.offer(all.stream()
                .map(PersonRow::person)
                .filter(each -> each.manager() && each.active() && !each.id().equals(person))
                .toList());
        var mine = all.stream()
                .filter(each -> each.person().id().equals(person))
                .findFirst()
                .map(PersonRow::lines)
                .orElse(List.of());
        none.setVisible(mine.isEmpty());
        list.removeAll();
        mine.forEach(each -> list.add(new LineEntry(
                each,
                dates,
                lastDay -> attempt(() -> lines.end(each.line(), lastDay)),
                () -> attempt(() -> lines.remove(each.line())))));
    }
}
