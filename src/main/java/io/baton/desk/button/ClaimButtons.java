package io.baton.desk.button;

import io.baton.chat.Button;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Buttons about the claim on a client's need.
public final class ClaimButtons {
    public static final String EXTEND = "claim.extend";
    public static final String KNOWN_BEFORE = "claim.known";
    public static final String NOT_KNOWN = "claim.notknown";
    public static final String OFFER_ANYWAY = "claim.offer";

    private ClaimButtons() {}

    /// A claim as its card shows it, e.g. `R-12 2027-05-02`.
    ///
    /// @param through its last day
    public record ShownClaim(int referral, LocalDate through) {
        private static final Pattern FORMAT =
                Pattern.compile("R-(\\d{1,9}) (\\d{4}-\\d\\d-\\d\\d)");

        String encode() {
            return "R-%d %s".formatted(referral, through);
        }

        public static Optional<ShownClaim> decode(String value) {
            var match = FORMAT.matcher(value);
            return match.matches()
                    ? day(match.group(2))
                            .map(day -> new ShownClaim(Integer.parseInt(match.group(1)), day))
                    : Optional.empty();
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        }
    }

    /// Extends the claim that ends on this day.
    public static Button extend(String label, Referral referral, LocalDate through) {
        return Button.plain(label, EXTEND, new ShownClaim(referral.number(), through).encode());
    }

    /// Opens the form that asks how the firm knew the client.
    public static Button knownBefore(Referral referral) {
        return Button.plain("Known before", KNOWN_BEFORE, referral.label()).openingForm();
    }

    /// Takes that back.
    public static Button notKnown(Referral referral) {
        return Button.plain("Not known before", NOT_KNOWN, referral.label());
    }

    /// Offers the referral although someone else holds the claim.
    public static Button offerAnyway(Referral referral, Partner partner) {
        var value = new ProposedOffer(ReferralRound.of(referral), partner.id()).encode();
        return Button.plain("Offer anyway", OFFER_ANYWAY, value);
    }
}
