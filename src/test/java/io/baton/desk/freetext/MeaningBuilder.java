package io.baton.desk.freetext;

import io.baton.partner.PartnerId;
import io.baton.referral.NeededBy;
import io.baton.referral.ReferralId;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Builds what a reader finds in a message. Spans are of no interest here, except those of words
/// that weren't understood.
final class MeaningBuilder {
    private static final Span NOWHERE = new Span(0, 0);

    private final Intent intent;
    private @Nullable NamedClient client;
    private @Nullable NamedPartner partner;
    private final List<Found<NamedPartner>> excluded = new ArrayList<>();
    private @Nullable String member;
    private final List<Found<String>> needs = new ArrayList<>();
    private @Nullable ReferralId referral;
    private @Nullable Estimate amount;
    private @Nullable String words;
    private @Nullable String contactName;
    private @Nullable String phone;
    private @Nullable NeededBy neededBy;
    private @Nullable LocalDate on;
    private final List<String> notUnderstood = new ArrayList<>();

    private MeaningBuilder(Intent intent) {
        this.intent = intent;
    }

    static MeaningBuilder meaning(Intent intent) {
        return new MeaningBuilder(intent);
    }

    MeaningBuilder client(String name) {
        client = new NamedClient(name, false, name);
        return this;
    }

    MeaningBuilder knownClient(String name, String typed) {
        client = new NamedClient(name, true, typed);
        return this;
    }

    MeaningBuilder need(String... all) {
        for (var need : all) {
            needs.add(found(need));
        }
        return this;
    }

    MeaningBuilder partner(String name, String typed) {
        partner = new NamedPartner(new PartnerId(name.toLowerCase(Locale.ROOT)), name, typed);
        return this;
    }

    MeaningBuilder unknownPartner(String name) {
        partner = new NamedPartner(null, name, name);
        return this;
    }

    MeaningBuilder not(String name) {
        excluded.add(
                found(new NamedPartner(new PartnerId(name.toLowerCase(Locale.ROOT)), name, name)));
        return this;
    }

    MeaningBuilder member(String name) {
        member = name;
        return this;
    }

    MeaningBuilder referral(ReferralId id) {
        referral = id;
        return this;
    }

    MeaningBuilder amount(String money) {
        return amount(Estimate.of(Worth.once(Money.parse(money))));
    }

    MeaningBuilder amount(Estimate estimate) {
        amount = estimate;
        return this;
    }

    MeaningBuilder words(String text) {
        words = text;
        return this;
    }

    MeaningBuilder contact(String name, String number) {
        contactName = name;
        phone = number;
        return this;
    }

    MeaningBuilder neededBy(NeededBy when) {
        neededBy = when;
        return this;
    }

    MeaningBuilder on(String day) {
        on = LocalDate.parse(day);
        return this;
    }

    MeaningBuilder notUnderstood(String part) {
        notUnderstood.add(part);
        return this;
    }

    Understood of(String text) {
        var spans =
                notUnderstood.stream()
                        .map(part ->
                                new Span(text.indexOf(part), text.indexOf(part) + part.length()))
                        .toList();
        return new Understood(
                intent,
                new Slots(
                        new Slots.Parties(
                                orNull(client), orNull(partner), excluded, orNull(member)),
                        needs,
                        orNull(referral),
                        orNull(amount),
                        orNull(words),
                        new Slots.Contact(orNull(contactName), null, orNull(phone), null),
                        new Slots.Dates(orNull(neededBy), orNull(on), null),
                        spans),
                text);
    }

    private static <T> Found<T> found(T value) {
        return new Found<>(value, NOWHERE);
    }

    private static <T> @Nullable Found<T> orNull(@Nullable T value) {
        return value == null ? null : found(value);
    }
}
