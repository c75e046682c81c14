package io.baton.desk.partner;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.text.Shorten;
import io.baton.firm.Skill;
import io.baton.partner.BenchRemoval;
import io.baton.partner.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `partner merge A into B` asks. [MergeButton] does it.
final class MergePartners implements Command, NoOtherChange {
    /// Characters.
    private static final int LONGEST_NAMES = 300;

    private static final Pattern INTO = Pattern.compile("(?is)\\s+into\\s+");

    private final PartnerRegistry partnerRegistry;
    private final RemovalRules rules;

    MergePartners(PartnerRegistry partnerRegistry, RemovalRules rules) {
        this.partnerRegistry = partnerRegistry;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "partner merge";
    }

    @Override
    public String usage() {
        return "partner merge NAME into NAME";
    }

    @Override
    public String example() {
        return "partner merge Ring Pros Ltd into RingPros";
    }

    @Override
    public String purpose() {
        return "makes one partner of two, for the keeper";
    }

    private record Pair(Partner from, Partner into) {}

    @Override
    public Reply answer(Ask ask, String rest) {
        return switch (parse(ask, rest)) {
            case ParseResult.Unclear<Pair>(var why) ->
                    PartnerReplies.notUnderstood(ask, why, example(), rest);
            case ParseResult.Understood<Pair>(var pair) ->
                    rules.refusal(ask, pair.from(), pair.into())
                            .orElseGet(() -> question(ask, pair));
        };
    }

    /// A name may contain `into`.
    private ParseResult<Pair> parse(Ask ask, String rest) {
        var bench = partnerRegistry.all(ask);
        var splits = INTO.matcher(rest).results().toList();
        if (splits.isEmpty()) {
            return ParseResult.unclear("Which partner goes into which?");
        }
        var split =
                splits.stream()
                        .filter(each ->
                                PartnerNameParser.byName(rest.substring(0, each.start()), bench)
                                        .isPresent())
                        .reduce((_, later) -> later)
                        .orElse(splits.getFirst());
        return PartnerNameParser.parse(rest.substring(0, split.start()), bench)
                .flatMap(from ->
                        PartnerNameParser.parse(rest.substring(split.end()), bench)
                                .flatMap(into ->
                                        from.id().equals(into.id())
                                                ? ParseResult.unclear("Those are the same partner.")
                                                : ParseResult.of(new Pair(from, into))));
    }

    private Reply question(Ask ask, Pair pair) {
        var into = pair.into().name();
        return new Reply.Whisper(
                Card.saying(
                                Text.of("Merge ")
                                        .strong(pair.from().name())
                                        .plain(" into ")
                                        .strong(into)
                                        .plain("? ")
                                        .strong(into)
                                        .plain(" gets " + moves(ask, pair) + ". Its terms stay."))
                        .buttons(
                                PartnerButtons.merge(pair.from(), pair.into()),
                                PartnerButtons.keep(pair.from())));
    }

    /// `1 contact (Rita), 1 skill (phones) and the history of 1 referral`
    private String moves(Ask ask, Pair pair) {
        var together = BenchRemoval.absorbing(pair.into(), pair.from());
        var contacts = new ArrayList<>(together.contacts());
        contacts.removeAll(pair.into().contacts());
        var skills = new ArrayList<>(together.skills());
        skills.removeAll(pair.into().skills());
        int count = rules.with(ask, pair.from());
        var history =
                count < 2
                        ? many(count, "referral")
                        : Optional.of(RemovalRules.number(count) + " referrals");
        var moves =
                Stream.of(
                                named(
                                        contacts.stream().map(each -> each.who().name()).toList(),
                                        "contact"),
                                named(skills.stream().map(Skill::name).toList(), "skill"),
                                history.map("the history of "::concat))
                        .flatMap(Optional::stream)
                        .toList();
        return moves.isEmpty() ? "nothing new" : Labels.join(moves);
    }

    private static Optional<String> named(List<String> names, String what) {
        return many(names.size(), what)
                .map(count ->
                        "%s (%s)".formatted(count, Shorten.to(LONGEST_NAMES, Labels.join(names))));
    }

    private static Optional<String> many(int count, String what) {
        return count == 0
                ? Optional.empty()
                : Optional.of(count + " " + what + (count == 1 ? "" : "s"));
    }
}
