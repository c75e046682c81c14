package io.baton.desk.refer.update;

import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.Said;
import io.baton.desk.parsing.Mentions;
import io.baton.desk.parsing.Reading;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Counterpart;
import io.baton.desk.refer.step.Moves;
import io.baton.desk.refer.step.Moves.Told;
import io.baton.desk.refer.step.Numbered;
import io.baton.desk.refer.step.Whole;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.referral.Decision;
import io.baton.referral.Passing;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// `refer pass` and `refer note`: what members do among themselves.
public final class Inside {
    private static final int LONGEST_NOTE = 2000;

    private final Referrals referrals;
    private final Moves moves;
    private final Counterpart counterpart;
    private final Whole whole;
    private final PassedOn passedOn;

    public Inside(Referrals referrals, Moves moves, Counterpart counterpart, Whole whole) {
        this.referrals = referrals;
        this.moves = moves;
        this.counterpart = counterpart;
        this.whole = whole;
        passedOn = new PassedOn(counterpart, whole);
    }

    public Reply pass(Ask ask, Numbered words) {
        return switch (Mentions.one(words.more(), mentioned(ask))) {
            case Reading.Unclear<Person>(var why) ->
                    Said.whisper(
                            why
                                    + " Please write it as: refer pass R-%d @SOMEONE"
                                            .formatted(words.number()));
            case Reading.Understood<Person>(var person) ->
                    person.home()
                            ? passTo(
                                    ask, words.number(), new Individual(person.id(), person.name()))
                            : Said.whisper(
                                    "%s is not a member of the firm; a referral goes to a partner with refer offer."
                                            .formatted(person.name()));
        };
    }

    /// What was logged together goes along, and goes first: a turn that is broken off in between
    /// and heard again finds the one that was named still to be passed, and so completes the rest.
    /// The write of that one also says it of the whole, once.
    private Reply passTo(Ask ask, int number, Individual to) {
        Function<Referral, Decision> step =
                at -> Passing.pass(at, to, insider(at), ask.who(), ask.now());
        var all =
                referrals
                        .find(ask.firm().id(), number)
                        .map(referrals::together)
                        .orElseGet(List::of);
        if (!all.isEmpty() && moves.refusal(ask, number, step).isEmpty()) {
            all.stream()
                    .filter(each -> each.number() != number)
                    .forEach(each -> passAlong(ask, each.number(), to));
        }
        return moves.move(ask, number, step, next -> told(ask, next, to));
    }

    private void passAlong(Ask ask, int number, Individual to) {
        // Refused where it no longer waits here, or is with that person already: then it stays.
        var _ =
                moves.move(
                        ask,
                        number,
                        at -> Passing.passAlong(at, to, ask.who(), ask.now()),
                        next ->
                                whole.of(next).isEmpty()
                                        ? told(ask, next, to)
                                        : new Told(
                                                new Reply.Nothing(),
                                                passedOn.offer(
                                                        next, PassedOn.last(next), ask.firm())));
    }

    private Told told(Ask ask, Referral next, Individual to) {
        var told =
                Text.none()
                        .and(Spans.of(to))
                        .plain(" now holds the baton of ")
                        .strong(next.label())
                        .and(along(next, to))
                        .plain(".");
        return new Told(
                Said.whisper(told), passedOn.of(next, PassedOn.last(next), ask.who(), ask.firm()));
    }

    /// `, and of, which were logged together with it`, or nothing.
    private Text along(Referral passed, Individual to) {
        var others =
                referrals.together(passed).stream()
                        .filter(each -> each.number() != passed.number())
                        .filter(each -> each.stage().open() && each.holder().is(to))
                        .toList();
        return others.isEmpty()
                ? Text.none()
                : Text.of(", and of ")
                        .strong(Labels.of(others))
                        .plain(
                                others.size() == 1
                                        ? ", which was logged together with it"
                                        : ", which were logged together with it");
    }

    private boolean insider(Referral referral) {
        return counterpart
                .find(referral)
                .map(each -> !each.hasContact(referral.holder()))
                .orElse(true);
    }

    public Reply note(Ask ask, Numbered words) {
        var text = Mentions.written(words.more(), mentioned(ask));
        if (text.isEmpty() || text.length() > LONGEST_NOTE) {
            return Said.whisper(
                    "Please write the note in 1 to %,d characters: refer note R-%d TEXT"
                            .formatted(LONGEST_NOTE, words.number()));
        }
        return moves.move(
                ask,
                words.number(),
                at -> Passing.note(at, text, ask.who(), ask.now()),
                next ->
                        new Told(
                                Said.whisper(
                                        Text.of("Noted in the story of ")
                                                .strong(next.label())
                                                .plain(".")),
                                List.of()));
    }

    private static Map<String, Person> mentioned(Ask ask) {
        return ask.turn() instanceof Turn.Said said ? said.mentioned() : Map.of();
    }
}
