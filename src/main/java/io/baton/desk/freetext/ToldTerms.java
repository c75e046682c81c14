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
import java.util.stream.Stream;

/// Terms with a partner in a member's own words, `cloudnine pays us 12% from january`, or a
/// question about them.
///
/// An amount alone isn't terms: in `we owe RingPros $200`, it may be a debt.
record ToldTerms(Partners partners) {
    private static final int LONGEST = 300;

    private static final Pattern LEAD =
            Pattern.compile(
                    "(?iU)^(?:(?:fyi|btw|by the way|ok|okay|so|hi|hey|note|heads up|we(?:'ve| have)? agreed(?: that)?"
                            + "|agreed|new deal|new terms|from now on|as of now|please note)[,:!]? (?:that )?){0,4}");

    /// What is owed is a question about the statement, see [StatementQuestion].
    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?iU)(?:(?:what(?:'s| is| are)|show(?: me)?|list) (?:the |our |my )?(?:terms?|fees?|commissions?|deal)"
                            + " (?:with|for|of|from) (?<with>.{1,80})|(?:what|how much) (?:does|do|will|should) (?<pays>.{1,80}?)"
                            + " (?:pay|give)s? us|(?:what|how much) (?:do|will|should) we (?:pay|give) (?<paid>.{1,80}?)"
                            + "(?: for .{1,40})?)[?.! ]*");

    /// Empty for any other message.
    Optional<Proposal> in(Ask ask, String text) {
        var line = CleanText.oneLine(text);
        if (!ask.asker().isMember() || line.length() > LONGEST || text.strip().contains("\n")) {
            return Optional.empty();
        }
        var all = partners.all(ask.firm().id());
        return asked(line, all).or(() -> told(ask, line, all));
    }

    private static Optional<Proposal> asked(String line, List<Partner> all) {
        var question = QUESTION.matcher(line);
        return question.matches()
                ? Stream.of("with", "pays", "paid")
                        .flatMap(group -> Optional.ofNullable(question.group(group)).stream())
                        .flatMap(name -> NamedTerms.in(name, all).stream())
                        .filter(named -> named.words().isEmpty())
                        .findFirst()
                        .map(named -> new Proposal.Query("partner terms " + named.partner().name()))
                : Optional.empty();
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
