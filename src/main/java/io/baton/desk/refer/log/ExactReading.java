package io.baton.desk.refer.log;

import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.ParseResult;
import io.baton.draft.Proposal.Details;
import io.baton.draft.Proposal.Need;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.draft.Proposal.PartnerNames;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.referral.Direction;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `CLIENT needs NEED [to PARTNER] [$AMOUNT]` to be confirmed, with a misspelled partner,
/// too.
public final class ExactReading {
    private static final Pattern TO =
            Pattern.compile(
                    "(?is)(?<before>.*) to (?<name>\\S.{0,99}?)"
                            + "(?<amount> [-$€£¥]?\\d[\\d.,]*[km]?)?");
    private static final Pattern FROM = Pattern.compile("(?is)from (?<rest>.*:.*)");

    private final Partners partners;

    public ExactReading(Partners partners) {
        this.partners = partners;
    }

    /// @param line the line after `refer`; may start with `from PARTNER:`
    public Optional<NewReferrals> read(Ask ask, String line) {
        if (ask.asker() instanceof Asker.Contact contact) {
            return understood(BroughtReferral.read(ask, contact, line))
                    .map(draft -> proposal(Direction.IN, draft, null));
        }
        var bench = partners.all(ask.firm().id());
        var parser = new ReferralParser(ask, bench);
        var from = FROM.matcher(line.strip());
        if (from.matches()) {
            return understood(parser.parseInbound(from.group("rest")))
                    .map(draft -> proposal(Direction.IN, draft, null));
        }
        return understood(parser.parseOutbound(line))
                .map(draft -> proposal(Direction.OUT, draft, null))
                .or(() -> misspelled(parser, line, bench));
    }

    private static Optional<NewReferrals> misspelled(
            ReferralParser parser, String line, List<Partner> bench) {
        var to = TO.matcher(line.strip());
        if (!to.matches()) {
            return Optional.empty();
        }
        var typed = to.group("name");
        var amount = to.group("amount") == null ? "" : to.group("amount");
        return DidYouMean.closest(typed, bench.stream().map(Partner::name).toList())
                .flatMap(name ->
                        understood(
                                parser.parseOutbound(to.group("before") + " to " + name + amount)))
                .map(draft -> proposal(Direction.OUT, draft, typed));
    }

    private static <T> Optional<T> understood(ParseResult<T> parsed) {
        return switch (parsed) {
            case ParseResult.Understood<T>(var value) -> Optional.of(value);
            case ParseResult.Unclear<T> _ -> Optional.empty();
        };
    }

    private static NewReferrals proposal(
            Direction direction, ReferralDraft draft, @Nullable String typed) {
        var partner = draft.partner();
        return new NewReferrals(
                direction,
                new NamedClient(draft.client(), false, draft.client()),
                List.of(new Need(draft.need(), null)),
                new PartnerNames(
                        partner == null
                                ? null
                                : new NamedPartner(
                                        partner.id(),
                                        partner.name(),
                                        typed == null ? partner.name() : typed),
                        List.of()),
                new Details(draft.estimate(), draft.clientContact(), draft.neededBy()),
                List.of());
    }
}
