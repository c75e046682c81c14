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
import java.util.Optional;

/// `partner own SKILL, SKILL` sets what the firm does itself. On its own it shows the current list;
/// `none` clears it.
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
    public String example() {
        return "partner own helpdesk, network";
    }

    @Override
    public String purpose() {
        return "sets what your firm does itself and marks partners who compete with it";
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
                    PartnerReplies.notUnderstood(ask, why, example(), rest);
            case ParseResult.Understood<List<Skill>>(var skills) ->
                    skills.isEmpty() && !words.equalsIgnoreCase("none")
                            ? PartnerReplies.notUnderstood(
                                    ask, "I don't see a skill in this.", example(), rest)
                            : written(ask, skills);
        };
    }

    private Reply written(Ask ask, List<Skill> skills) {
        for (int i = 0; i < TRIES; i++) {
            var before = firms.find(ask.firm().id()).orElse(ask.firm());
            var next = before.withOwnServices(skills);
            switch (firms.write(next, ask.turn().id(), List.of())) {
                case WRITTEN -> {
                    return new Reply.Whisper(withPrevious(card(ask, next), before));
                }
                case DUPLICATE_TURN -> {
                    return new Reply.Whisper(card(ask, before));
                }
                case STALE -> {}
            }
        }
        return CommonReplies.whisper(
                "Someone else just changed your firm's services. Nothing was saved; try again.");
    }

    private static Card withPrevious(Card card, Firm before) {
        return before.ownServices().isEmpty()
                ? card
                : card.note(Text.of("Before: " + names(before) + "."));
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
                                .plain("'s own services: " + names(firm) + "."));
        return competing.isEmpty()
                ? card
                : card.paragraph(Text.of("These partners compete with them:")).bullets(competing);
    }

    private static String names(Firm firm) {
        return firm.ownServices().isEmpty()
                ? "none set yet"
                : PartnerCard.joined(firm.ownServices().stream().map(Skill::name).toList());
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("your own services");
    }
}
