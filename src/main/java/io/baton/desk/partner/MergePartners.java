package io.baton.desk.partner;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.refer.card.Labels;
import io.baton.partner.BenchRemoval;
import io.baton.partner.Partner;
import java.util.ArrayList;
import java.util.regex.Pattern;

/// `partner merge A into B` asks. [MergeButton] does it.
final class MergePartners implements Command {
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
        var count = rules.with(ask, pair.from());
        var together = BenchRemoval.absorbing(pair.into(), pair.from());
        var contacts = new ArrayList<>(together.people());
        contacts.removeAll(pair.into().people());
        var gets =
                " gets %s%s, %s and the history of %s. Its fee stays."
                        .formatted(
                                many(contacts.size(), "contact"),
                                contacts.isEmpty() ? "" : " (" + Labels.names(contacts) + ")",
                                many(
                                        together.skills().size() - pair.into().skills().size(),
                                        "skill"),
                                count == 1
                                        ? "1 referral"
                                        : RemovalRules.number(count) + " referrals");
        return new Reply.Whisper(
                Card.saying(
                                Text.of("Merge ")
                                        .strong(pair.from().name())
                                        .plain(" into ")
                                        .strong(pair.into().name())
                                        .plain("? ")
                                        .strong(pair.into().name())
                                        .plain(gets))
                        .buttons(
                                PartnerButtons.merge(pair.from(), pair.into()),
                                PartnerButtons.keep(pair.from())));
    }

    private static String many(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
