package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.Contrast;
import io.baton.desk.parsing.DateParser;
import io.baton.desk.parsing.DeadlineParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.draft.Proposal.Need;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.listing.IndexedWords;
import io.baton.understanding.reader.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a contrast may be about: it corrects the field that has the wrong value.
///
/// @param clients what the client is called; empty if there's none
/// @param need in the client's words; empty if there's none
record Replaced(List<String> clients, String need) {
    private static final int SHORTEST = 3;

    /// What a need begins with, and no name.
    private static final Pattern THING =
            Pattern.compile("(?iU)^(?:an?|some|new|more|two|three|four|\\d{1,4}) .*");

    /// `the firewall is for Zed` is no value.
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "(?iU)\\b(?:is|was|are|were|has|have|had|needs?|wants?|signed|paid|won|lost|said|says|it|they|we|i|he|she)\\b");

    /// Not in a name.
    private static final Pattern LINKED = Pattern.compile("(?iU)\\b(?:for|to|from|with)\\b");

    private static final Pattern NAME = Pattern.compile("(?U)\\p{Lu}[^,:]*");
    private static final int MOST_WORDS = 5;

    static Replaced in(NewReferrals draft) {
        var client = draft.client();
        return new Replaced(
                client == null ? List.of() : List.of(client.name(), client.typed()),
                draft.needs().stream().map(Need::words).collect(Collectors.joining(", ")));
    }

    static Replaced in(Referral now) {
        return new Replaced(List.of(now.client()), now.need());
    }

    /// Empty if it's about none of the fields.
    Optional<Correction> by(Ask ask, Contrast said, List<Partner> partners) {
        var wrong = said.wrong();
        return wrong == null
                ? meant(ask, said.right(), partners)
                : instead(ask, said.right(), wrong, partners);
    }

    private Optional<Correction> instead(
            Ask ask, String right, String wrong, List<Partner> partners) {
        if (isClient(wrong)) {
            return CLAUSE.matcher(right).find() || LINKED.matcher(right).find()
                    ? Optional.empty()
                    : Optional.of(new Correction.OfClient(right));
        }
        var value = CorrectedValues.any(ask, right, partners, true);
        if (value.isPresent() || PartnerNameParser.byName(wrong, partners).isPresent()) {
            return value;
        }
        return shareWord(need, wrong) && !CLAUSE.matcher(right).find()
                ? Optional.of(new Correction.OfNeed(right))
                : Optional.empty();
    }

    private Optional<Correction> meant(Ask ask, String right, List<Partner> partners) {
        return CorrectedValues.any(ask, right, partners, true)
                .or(() ->
                        isName(ask, right) || clients.stream().anyMatch(it -> shareWord(it, right))
                                ? Optional.of(new Correction.OfClient(right))
                                : Optional.empty())
                .or(() ->
                        THING.matcher(right).matches() || shareWord(need, right)
                                ? Optional.of(new Correction.OfNeed(right))
                                : Optional.empty());
    }

    /// Also `Contoso` for `Contoso Ltd`.
    private boolean isClient(String typed) {
        var some = TypedText.folded(typed);
        return clients.stream()
                .map(TypedText::folded)
                .anyMatch(each ->
                        each.equals(some)
                                || each.startsWith(some + " ")
                                || some.startsWith(each + " "));
    }

    private static boolean shareWord(String one, String other) {
        var words = IndexedWords.in(one);
        return IndexedWords.in(other).stream()
                .anyMatch(word -> word.length() >= SHORTEST && words.contains(word));
    }

    /// Not `Friday` or `Dec 1`.
    private static boolean isName(Ask ask, String words) {
        return NAME.matcher(words).matches()
                && words.split(" ").length <= MOST_WORDS
                && Stream.of(
                                DateParser.parse(words, ask.today()),
                                DeadlineParser.parse(words, ask.today()))
                        .noneMatch(ParseResult.Understood.class::isInstance);
    }
}
