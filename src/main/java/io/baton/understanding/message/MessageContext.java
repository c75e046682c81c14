package io.baton.understanding.message;

import io.baton.partner.PartnerId;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// When a message was written, and who wrote it.
///
/// @param today the firm's current date
/// @param currency the firm's currency
/// @param region ISO 3166 code of the country where local phone numbers belong
/// @param from the partner whose person wrote it; null for a member of the firm
public record MessageContext(
        LocalDate today, CurrencyUnit currency, String region, @Nullable PartnerId from) {}
