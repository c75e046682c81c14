package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.terms.AppliedTerms;
import io.baton.desk.terms.NamedTerms;
import io.baton.desk.terms.ParsedTerms;
import io.baton.desk.terms.TermsParser;
import io.baton.desk.terms.TermsWords;
import io.baton.desk.text.CleanText;
import io.baton.draft.Proposal;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.terms.Fee;
import io.baton.terms.TermsPart;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Terms with a partner in a member's own words: `cloudnine pays us 12% from january`.
///
/// An amount alone isn't terms: in `we owe RingPros $200`, it may be a debt.
record ToldTerms(Partners partners) {
    private static final int LONGEST = 300;

    private static final Pattern LEAD =
            Pattern.compile(
                    "(?iU)^(?:(?:fyi|btw|by the way|ok|okay|so|hi|hey|note|heads up|we(?:'ve| have)? agreed(?: that)?"
                            + "|agreed|new deal|new terms|from now on|as of now|please note)[,:!]? (?:that )?){0,4}");

    /// Empty for any other message.
    Optional<Proposal> in(Ask ask, String text) {
        var line = CleanText.oneLine(text);
        if (!ask.asker().isMember() || line.length() > LONGEST || text.strip().contains("\n")) {
            return Optional.empty();
        }
        return told(ask, line, partners.all(ask.firm().id()));
    }

    private static Optional<Proposal> told(Ask ask, String line, List<Partner> all) {
        return NamedTerms.within(line, all)
                .map(NamedTerms::partner)
                .flatMap(partner -> told(ask, line, partner));
    }

    private static Optional<Proposal> told(Ask ask, String line, Partner partner) {
        var parser =
                new TermsParser(
                        partner.name(), ask.firm().name(), ask.firm().currency(), ask.today());
        var words = LEAD.matcher(line).replaceFirst("");
        return parser.parse(words) instanceof ParseResult.Understood<List<ParsedTerms>>(var parsed)
                        && parsed.stream().allMatch(ToldTerms::areTerms)
                ? Optional.of(proposal(ask, partner, parsed))
                : Optional.empty();
    }

    /// If nothing would change, or it isn't possible, the command says so at once.
    private static Proposal proposal(Ask ask, Partner partner, List<ParsedTerms> parsed) {
        var words = parsed.stream().map(TermsWords::of).collect(Collectors.joining(", "));
        var proposal = new Proposal.Terms(partner.name(), words);
        var applied = AppliedTerms.of(partner, parsed, ask.today());
        return applied instanceof ParseResult.Understood<Partner>(var next)
                        && !next.terms().equals(partner.terms())
                ? proposal
                : new Proposal.Query(proposal.command());
    }

    private static boolean areTerms(ParsedTerms terms) {
        var parts = terms.change().parts();
        boolean percent =
                parts.stream()
                        .anyMatch(part ->
                                part instanceof TermsPart.NoFee
                                        || part instanceof TermsPart.NewFee(Fee.Percent _));
        boolean flat =
                parts.stream().anyMatch(TermsPart.NewFee.class::isInstance)
                        && parts.stream().anyMatch(TermsPart.Per.class::isInstance);
        return terms.payer() != null && (percent || flat);
    }
}
