package io.baton.desk.button;

import io.baton.referral.Editing;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.terms.AgreedTerms;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Value of a button that answers an offer: the round, how often what is wanted had changed when
/// the card was made, and which terms it showed. An answer to something else isn't taken.
///
/// @param terms mark of the terms that were shown, see [#mark]; [#NOT_SHOWN] if none were
public record ShownOffer(ReferralRound at, int edits, String terms) {
    private static final Pattern FORMAT =
            Pattern.compile("(.*?)(?:/e(\\d{1,9}))?(?:/t(-|[0-9a-f]{8}))?");
    private static final String NOT_SHOWN = "-";

    /// The mark of no terms, and of cards by earlier builds.
    private static final String NONE = "";

    /// @param terms what the card says
    public static ShownOffer of(Referral referral, AgreedTerms terms) {
        return of(referral, mark(terms));
    }

    /// For a card that doesn't show the terms. They are shown before an offer is accepted.
    public static ShownOffer withoutTerms(Referral referral) {
        return of(referral, NOT_SHOWN);
    }

    /// For the number of a referral that doesn't exist.
    public static ShownOffer unknown(int number) {
        return new ShownOffer(new ReferralRound(number, 0), 0, NOT_SHOWN);
    }

    private static ShownOffer of(Referral referral, String terms) {
        return new ShownOffer(ReferralRound.of(referral), Editing.count(referral), terms);
    }

    public int number() {
        return at.number();
    }

    public int round() {
        return at.round();
    }

    /// `R-12/2/e1/t1f3a9c07`; `R-12/2` if nothing had changed and no terms were agreed, as in cards
    /// of earlier builds.
    public String encode() {
        return at.encode()
                + (edits == 0 ? "" : "/e" + edits)
                + (terms.equals(NONE) ? "" : "/t" + terms);
    }

    public static Optional<ShownOffer> decode(String value) {
        var match = FORMAT.matcher(value);
        if (!match.matches()) {
            return Optional.empty();
        }
        var edits = match.group(2);
        var terms = match.group(3);
        return ReferralRound.decode(match.group(1))
                .map(at ->
                        new ShownOffer(
                                at,
                                edits == null ? 0 : Integer.parseInt(edits),
                                terms == null ? NONE : terms));
    }

    /// Returns why an answer isn't taken: what is wanted has changed since. Empty if it hasn't.
    public Optional<Refusal> refusalIfChanged(Referral now) {
        return Editing.refusalIfChanged(now, edits);
    }

    /// Returns why accepting isn't taken: other terms are in force than the card showed. Empty if
    /// they are the same.
    ///
    /// @param now the terms in force
    public Optional<Refusal> refusalIfOtherTerms(AgreedTerms now) {
        return terms.equals(mark(now))
                ? Optional.empty()
                : Optional.of(new Refusal.OtherTerms(!terms.equals(NOT_SHOWN)));
    }

    /// The same for equal terms, and short.
    private static String mark(AgreedTerms terms) {
        if (terms.equals(AgreedTerms.NONE)) {
            return NONE;
        }
        var words = terms.toString().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(words).toString().substring(0, 8);
    }
}
