package dev.alongside.board.crossref;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import dev.alongside.board.comments.CommentActs;
import dev.alongside.board.entries.Undo;
import dev.alongside.board.frame.Board;
import dev.alongside.board.hints.Guide;
import dev.alongside.crossref.AttributeFilter;
import dev.alongside.crossref.Interpretation;
import dev.alongside.crossref.Link;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.matrix.Attribute;
import dev.alongside.plan.PlanId;
import java.util.Optional;
import java.util.function.Supplier;

/** Does what the reader of the tab Cross-reference wants, and then shows the newest, also after a refusal. */
final class CrossReferenceActs implements AttributeActs {

    private final CrossReferenceServices services;
    private final Supplier<Board> board;

    CrossReferenceActs(CrossReferenceServices services, Supplier<Board> board) {
        this.services = services;
        this.board = board;
    }

    @Override
    public void say(Attribute attribute, Optional<Standing> seen, StandingKind kind, String note) {
        act(() -> services.standings().set(plan(), attribute.key(), seen, kind, note));
    }

    @Override
    public void takeAway(Attribute attribute, Standing seen) {
        var cleared = act(() -> services.standings().clear(seen));
        Undo.offer(
                "Your standing on “%s” is taken away.".formatted(attribute.title()),
                () -> services.standings().restore(cleared),
                board.get());
    }

    @Override
    public void linkWin(Attribute attribute) {
        SpeakerDialog.of(
                        "Link a win to " + attribute.title(),
                        "win",
                        candidates(attribute).wins(),
                        this::link)
                .open();
    }

    @Override
    public void linkGoal(Attribute attribute) {
        SpeakerDialog.of(
                        "Link a goal to " + attribute.title(),
                        "goal",
                        candidates(attribute).goals(),
                        this::link)
                .open();
    }

    @Override
    public void place(Unplaced item, Runnable placed) {
        var places = services.crossReference().read(plan()).edition().attributes().stream()
                .map(attribute -> new Candidate(attribute.title(), how -> item.at(attribute, how)))
                .toList();
        SpeakerDialog.of("Link “%s”".formatted(item.title()), "attribute", places, draft -> {
                    link(draft);
                    placed.run();
                })
                .open();
    }

    @Override
    public void place(Unplaced item, Attribute attribute) {
        link(item.at(attribute, ""));
    }

    @Override
    public void changeHow(Link seen, String how) {
        act(() -> services.links().changeHow(seen, how));
    }

    @Override
    public void unlink(Speaker seen) {
        Undo.afterRemoving(seen.title(), () -> unlinked(seen.link()), this::linkAgain, board.get());
    }

    @Override
    public void offerReading(Attribute attribute, Optional<Interpretation> seen, long textVersion) {
        act(() -> services.interpretations().offer(plan(), attribute.key(), seen, textVersion));
    }

    @Override
    public void confirmReading(Interpretation seen, long textVersion) {
        act(() -> services.interpretations().confirm(seen, textVersion));
    }

    @Override
    public void askBack(Interpretation seen, String question) {
        act(() -> services.interpretations().askBack(seen, question));
    }

    @Override
    public void showView() {
        act(() -> services.standings().show(plan()));
    }

    @Override
    public void takeViewBack() {
        act(() -> services.standings().takeBack(plan()));
    }

    @Override
    public CommentActs talking() {
        return new CommentActs(services.comments(), board);
    }

    @Override
    public Guide guide() {
        return board.get().guide();
    }

    @Override
    public void writeWhy() {
        board.get().writeWhy();
    }

    @Override
    public void open(Attribute attribute) {
        UI.getCurrentOrThrow().navigate(CrossReferenceView.class, AttributeLink.to(plan(), attribute.key()));
    }

    @Override
    public void beginAnew() {
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }

    @Override
    public void look(Optional<AttributeFilter> filter) {
        var query = filter.map(it -> QueryParameters.of(AttributeLink.SHOW, it.key()))
                .orElseGet(QueryParameters::empty);
        UI.getCurrentOrThrow().navigate(CrossReferenceView.class, AttributeLink.toAll(plan()), query);
    }

    private Link unlinked(Link seen) {
        services.links().unlink(seen);
        return seen;
    }

    private void linkAgain(Link link) {
        services.links().link(plan(), new LinkDraft(link.attribute(), link.win(), link.goal(), link.how()));
    }

    private void link(LinkDraft draft) {
        act(() -> services.links().link(plan(), draft));
    }

    private Candidates candidates(Attribute attribute) {
        return new Candidates(services, plan(), attribute);
    }

    private void act(Runnable act) {
        act(() -> {
            act.run();
            return true;
        });
    }

    private <T> T act(Supplier<T> act) {
        try {
            return act.get();
        } finally {
            board.get().refresh();
        }
    }

    private PlanId plan() {
        return board.get().plan();
    }
}
