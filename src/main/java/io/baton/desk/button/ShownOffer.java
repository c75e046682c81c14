package io.baton.desk.button;

import io.baton.referral.Editing;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Value of a button that answers an offer: the round, and how often what is wanted had changed
/// when the card was made. An answer to something else isn't taken.
public record ShownOffer(ReferralRound at, int edits) {
    private static final Pattern FORMAT = Pattern.compile("(.*?)(?:/e(\\d{1,9}))?");

    public static ShownOffer of(Referral referral) {
        return new ShownOffer(ReferralRound.of(referral), Editing.count(referral));
    }

    public int number() {
        return at.number();
    }

    public int round() {
        return at.round();
    }

    /// `R-12/2/e1`; `R-12/2` if nothing had changed, as in cards of earlier builds.
    public String encode() {
        return at.encode() + (edits == 0 ? "" : "/e" + edits);
    }

    public static Optional<ShownOffer> decode(String value) {
        var match = FORMAT.matcher(value);
        if (!match.matches()) {
            return Optional.empty();
        }
        var edits = match.group(2);
        return ReferralRound.decode(match.group(1))
                .map(at -> new ShownOffer(at, edits == null ? 0 : Integer.parseInt(edits)));
    }

    /// Returns why an answer isn't taken: what is wanted has changed since. Empty if it hasn't.
    public Optional<Refusal> refusalIfChanged(Referral now) {
        return Editing.refusalIfChanged(now, edits);
    }
}
