package io.baton.desk;

import io.baton.chat.Card;
import io.baton.referral.Referrals;
import io.baton.store.OtherChangeStore;
import io.baton.store.OtherChangeStore.OtherChange;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a person did before this turn. It's looked up only if it's needed.
///
/// @param otherChange what they last changed that isn't a referral
/// @param referral label of a referral they acted on, for examples
/// @param takeBack the card that offers to take such a change back
public record Lately(
        Supplier<Optional<OtherChange>> otherChange,
        Supplier<Optional<String>> referral,
        Function<OtherChange, Optional<Card>> takeBack) {
    static final Lately UNKNOWN =
            new Lately(Optional::empty, Optional::empty, _ -> Optional.empty());

    static Lately of(
            Ask asked, OtherChanges otherChanges, OwnReferral ownReferral, HandlerTable handlers) {
        return new Lately(
                () -> otherChanges.of(asked),
                () -> ownReferral.label(asked),
                change -> handlers.takeBack(asked, change.what()));
    }

    /// In what a command says about itself, stands for the number of any referral.
    private static final String ANY_REFERRAL = "R-12";

    private static final String NO_REFERRAL = "R-NUMBER";

    /// Where it's looked up.
    public record Stores(Referrals referrals, OtherChangeStore otherChanges) {}

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
