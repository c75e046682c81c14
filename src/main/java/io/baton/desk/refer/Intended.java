package io.baton.desk.refer;

import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.Optional;
import java.util.regex.Pattern;

/// A referral, and the partner for whom it was logged.
record Intended(Referral referral, Partner partner) {

    /// Whether it is still to be sent there: nobody has it, and that partner has not given it back.
    boolean waits() {
        return referral.stage() == Stage.LOGGED && !referral.refusedBy().contains(partner.id());
    }

    /// `R-31/cloudnine`, as a button carries it.
    String written() {
        return referral.label() + "/" + partner.id().value();
    }

    /// What a button carried, not yet looked up.
    record Key(int number, PartnerId partner) {
        private static final Pattern WRITTEN = Pattern.compile("R-(\\d{1,9})/(.+)");

        static Optional<Key> read(String line) {
            var match = WRITTEN.matcher(line);
            return match.matches()
                    ? Optional.of(
                            new Key(
                                    Integer.parseInt(match.group(1)),
                                    new PartnerId(match.group(2))))
                    : Optional.empty();
        }
    }
}
