package io.baton.desk.partner;

import io.baton.bench.Competition;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Said;
import io.baton.desk.parsing.Lists;
import io.baton.desk.parsing.Mentions;
import io.baton.desk.parsing.Reading;
import io.baton.firm.Firm;
import io.baton.firm.Firms;
import io.baton.firm.Skill;
import io.baton.store.Journal;
import java.util.List;

/// `partner own SKILL, SKILL`: what the firm does itself. Alone it says what that is; `none` takes
/// all away.
final class OwnServices implements Command {
    private static final int TRIES = 20;

    private final Firms firms;
    private final Journal<Firm> journal;
    private final Roster roster;

    OwnServices(Firms firms, Journal<Firm> journal, Roster roster) {
        this.firms = firms;
        this.journal = journal;
        this.roster = roster;
    }

    @Override
    public String words() {
        return "partner own";
    }

    @Override
    public String usage() {
        return "partner own SKILL, SKILL";
    }

    @Override
    public String purpose() {
        return "says what the firm does itself, so that competing partners are marked";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        if (rest.isBlank()) {
            return new Reply.Whisper(
                    card(ask, ask.firm()).note(Text.of("Change it with ").typed(usage())));
        }
        var words = Mentions.written(rest, Told.mentionedIn(ask));
        return switch (Lists.skills(words.equalsIgnoreCase("none") ? "" : words)) {
            case Reading.Unclear<List<Skill>>(var why) -> Replies.wrong(ask, why, usage(), rest);
            case Reading.Understood<List<Skill>>(var skills) ->
                    skills.isEmpty() && !words.equalsIgnoreCase("none")
                            ? Replies.wrong(ask, "I see no skill in this.", usage(), rest)
                            : written(ask, skills);
        };
    }

    private Reply written(Ask ask, List<Skill> skills) {
        for (int i = 0; i < TRIES; i++) {
            var before = firms.find(ask.firm().id()).orElse(ask.firm());
            var next = before.doing(skills);
            switch (journal.write(next, ask.turn().id(), List.of())) {
                case WRITTEN -> {
                    var was = Text.of("Before: " + names(before) + ".");
                    return new Reply.Whisper(card(ask, next).note(was));
                }
                case HEARD -> {
                    return new Reply.Whisper(card(ask, before));
                }
                case STALE -> {}
            }
        }
        return Said.whisper(
                "Many people are changing this at the same moment. Nothing of yours was stored; please try again.");
    }

    private Card card(Ask ask, Firm firm) {
        var competing =
                roster.all(ask).stream()
                        .filter(partner -> !Competition.between(firm, partner).isEmpty())
                        .map(partner ->
                                Replies.named(partner)
                                        .plain(
                                                ": "
                                                        + PartnerCard.joined(
                                                                Competition.between(firm, partner)
                                                                        .stream()
                                                                        .map(Skill::name)
                                                                        .toList())))
                        .limit(10)
                        .toList();
        var card =
                Card.saying(
                        Text.none()
                                .strong(firm.name())
                                .plain(" does itself: " + names(firm) + "."));
        return competing.isEmpty()
                ? card
                : card.paragraph(Text.of("These partners compete with it:")).bullets(competing);
    }

    private static String names(Firm firm) {
        return firm.own().isEmpty()
                ? "nothing that was told yet"
                : PartnerCard.joined(firm.own().stream().map(Skill::name).toList());
    }
}
