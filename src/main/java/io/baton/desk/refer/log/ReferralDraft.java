package io.baton.desk.refer.log;

import io.baton.partner.Partner;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A referral as somebody asked for it, read but not yet logged.
///
/// @param partner whom to offer it to, or who brought it
record ReferralDraft(
        String client,
        String need,
        @Nullable String clientContact,
        @Nullable Partner partner,
        @Nullable Money estimate) {}
