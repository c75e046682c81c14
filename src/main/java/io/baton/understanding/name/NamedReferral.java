package io.baton.understanding.name;

import io.baton.partner.PartnerId;
import io.baton.referral.ReferralId;
import io.baton.referral.Stage;
import org.jspecify.annotations.Nullable;

/// A referral as people name it: by number, by client, by need, by partner.
public record NamedReferral(
        ReferralId id,
        int number,
        String client,
        String need,
        @Nullable PartnerId partner,
        Stage stage) {}
