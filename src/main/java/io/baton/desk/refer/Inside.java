package io.baton.desk.refer;

import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.Said;
import io.baton.desk.Spans;
import io.baton.desk.reading.Mentions;
import io.baton.desk.reading.Reading;
import io.baton.desk.refer.Moves.Told;
import io.baton.firm.Individual;
import io.baton.referral.Passing;
import io.baton.referral.Referral;
import java.util.List;
import java.util.Map;

/// `refer pass` and `refer note`: what members do among themselves.
final class Inside {
    private static final int LONGEST_NOTE = 2000;

    private final Moves moves;
    private final Counterpart counterpart;

    Inside(Moves moves, Counterpart counterpart) {
        this.moves = moves;
        this.counterpart = counterpart;
    }

    Reply pass(Ask ask, Numbered words) {
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

    private Reply passTo(Ask ask, int number, Individual to) {
        return moves.move(
                ask,
                number,
                at -> Passing.pass(at, to, insider(at), ask.who(), ask.now()),
                next -> {
                    var words =
                            Text.none()
                                    .and(Spans.of(ask.who()))
                                    .plain(" passed you the baton of ")
                                    .strong(next.label())
                                    .plain(": ")
                                    .and(OfferCards.sentence(next));
                    var told =
                            Text.none()
                                    .and(Spans.of(to))
                                    .plain(" now holds the baton of ")
                                    .strong(next.label())
                                    .plain(".");
                    return new Told(
                            Said.whisper(told),
                            List.of(Keys.say(next, "passed", Keys.direct(to), Card.saying(words))));
                });
    }

    private boolean insider(Referral referral) {
        return counterpart
                .find(referral)
                .map(each -> !each.hasContact(referral.holder()))
                .orElse(true);
    }

    Reply note(Ask ask, Numbered words) {
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
