package io.baton.desk.partner;

import io.baton.bench.Competition;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.ListParser;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.firm.Firm;
import io.baton.firm.Skill;
import io.baton.store.FirmStore;
import java.util.List;

/// `partner own SKILL, SKILL`: what the firm does itself. Alone it says what that is; `none` takes
/// all away.
final class OwnServices implements Command {
    private static final int TRIES = 20;

    private final FirmStore firms;
    private final PartnerRegistry partnerRegistry;

    OwnServices(FirmStore firms, PartnerRegistry partnerRegistry) {
        this.firms = firms;
        this.partnerRegistry = partnerRegistry;
    }

    @Override
    public String name() {
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
                    card(ask, ask.firm()).note(Text.of("Change it with ").code(usage())));
        }
        var words = MentionParser.withNames(rest, RawFields.mentionedIn(ask));
        return switch (ListParser.parseSkills(words.equalsIgnoreCase("none") ? "" : words)) {
            case ParseResult.Unclear<List<Skill>>(var why) ->
                    PartnerReplies.notUnderstood(ask, why, usage(), rest);
            case ParseResult.Understood<List<Skill>>(var skills) ->
                    skills.isEmpty() && !words.equalsIgnoreCase("none")
                            ? PartnerReplies.notUnderstood(
                                    ask, "I see no skill in this.", usage(), rest)
                            : written(ask, skills);
        };
    }

    private Reply written(Ask ask, List<Skill> skills) {
        for (int i = 0; i < TRIES; i++) {
            var before = firms.find(ask.firm().id()).orElse(ask.firm());
            var next = before.withOwnServices(skills);
            switch (firms.write(next, ask.turn().id(), List.of())) {
                case WRITTEN -> {
                    var was = Text.of("Before: " + names(before) + ".");
                    return new Reply.Whisper(card(ask, next).note(was));
                }
                case DUPLICATE_TURN -> {
                    return new Reply.Whisper(card(ask, before));
                }
                case STALE -> {}
            }
        }
        return CommonReplies.whisper(
                "Many people are changing this at the same moment. Nothing of yours was stored; please try again.");
    }

    private Card card(Ask ask, Firm firm) {
        var competing =
                partnerRegistry.all(ask).stream()
                        .filter(partner -> !Competition.between(firm, partner).isEmpty())
                        .map(partner ->
                                PartnerReplies.nameOf(partner)
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
                        Text.empty()
                                .strong(firm.name())
                                .plain(" does itself: " + names(firm) + "."));
        return competing.isEmpty()
                ? card
                : card.paragraph(Text.of("These partners compete with it:")).bullets(competing);
    }

    private static String names(Firm firm) {
        return firm.ownServices().isEmpty()
                ? "nothing that was told yet"
                : PartnerCard.joined(firm.ownServices().stream().map(Skill::name).toList());
    }
}
