package io.baton.mongo.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Writes values to the fields of a document, and reads them back.
public final class Fields {
    private Fields() {}

    public static <T> List<Document> writeList(Collection<T> items, Function<T, Document> write) {
        return items.stream().map(write).toList();
    }

    public static <T> List<T> readList(Document from, String name, Function<Document, T> read) {
        return from.getList(name, Document.class).stream().map(read).toList();
    }

    public static List<String> readStrings(Document from, String name) {
        return from.getList(name, String.class);
    }

    public static String text(Document from, String name) {
        return Objects.requireNonNull(from.getString(name), name);
    }

    public static @Nullable String textOrNull(Document from, String name) {
        return from.getString(name);
    }

    public static Document subdocument(Document from, String name) {
        return Objects.requireNonNull(from.get(name, Document.class), name);
    }

    public static <T> @Nullable T subdocumentOrNull(
            Document from, String name, Function<Document, T> read) {
        var part = from.get(name, Document.class);
        return part == null ? null : read.apply(part);
    }

    public static <T> @Nullable Document orNull(@Nullable T value, Function<T, Document> write) {
        return value == null ? null : write.apply(value);
    }

    /// Cuts off everything below a millisecond.
    public static Date date(Instant at) {
        return Date.from(at);
    }

    public static Instant instant(Document from, String name) {
        return Objects.requireNonNull(from.getDate(name), name).toInstant();
    }

    public static LocalDate day(Document from, String name) {
        return LocalDate.parse(text(from, name));
    }

    /// Stores the amount as text, which is exact at any size.
    public static Document money(Money money) {
        return new Document("amount", money.getAmount().toPlainString())
                .append("currency", money.getCurrencyUnit().getCode());
    }

    public static Money money(Document from) {
        var currency = CurrencyUnit.of(text(from, "currency"));
        return BigMoney.of(currency, new BigDecimal(text(from, "amount"))).toMoney();
    }

    public static IllegalStateException unknown(String what, String kind) {
        return new IllegalStateException(
                "The database contains an unknown kind of %s: '%s'. A newer Baton may have written it."
                        .formatted(what, kind));
    }
}
