package io.baton.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a person did before this turn.
///
/// @param otherChange what they last changed that isn't a referral; null if that isn't known
/// @param referral label of a referral they acted on, for examples; looked up only if it's needed
public record Lately(@Nullable OtherChange otherChange, Supplier<Optional<String>> referral) {
    static final Lately UNKNOWN = new Lately(null, Optional::empty);

    /// In what a command says about itself, stands for the number of any referral.
    private static final String ANY_REFERRAL = "R-12";

    private static final String NO_REFERRAL = "R-NUMBER";

    /// A change of something that isn't a referral.
    ///
    /// @param what as people call it, e.g. `the settings`
    public record OtherChange(String what, Instant at) {}

    static boolean isAboutAReferral(String usage) {
        return usage.contains(ANY_REFERRAL);
    }

    static String about(String label, String usage) {
        return usage.replace(ANY_REFERRAL, label);
    }

    String example(String usage) {
        return isAboutAReferral(usage) ? about(referral.get().orElse(NO_REFERRAL), usage) : usage;
    }
}
