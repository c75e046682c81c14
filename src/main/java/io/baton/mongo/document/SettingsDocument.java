package io.baton.mongo.document;

import io.baton.firm.HolidayRegion;
import io.baton.firm.Holidays;
import io.baton.firm.Notice;
import io.baton.firm.Rules;
import io.baton.firm.Setting;
import io.baton.firm.SettingChange;
import io.baton.firm.UpdateNews;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/// The firm's settings that earlier builds didn't store. They may be missing.
final class SettingsDocument {
    private SettingsDocument() {}

    static Document holidays(Holidays holidays) {
        return new Document("yearly", holidays.yearly().stream().map(MonthDay::toString).toList())
                .append("once", holidays.once().stream().map(LocalDate::toString).toList())
                .append("region", Fields.orNull(holidays.region(), SettingsDocument::region));
    }

    private static Document region(HolidayRegion region) {
        return new Document("country", region.country())
                .append("part", region.part())
                .append("name", region.name());
    }

    private static HolidayRegion readRegion(Document from) {
        return new HolidayRegion(
                Fields.text(from, "country"), Fields.text(from, "part"), Fields.text(from, "name"));
    }

    /// @param firm the firm's document
    static Holidays readHolidays(Document firm) {
        var from = firm.get("holidays", Document.class);
        return from == null
                ? Holidays.NONE
                : new Holidays(
                        Fields.readStrings(from, "yearly").stream().map(MonthDay::parse).toList(),
                        Fields.readStrings(from, "once").stream().map(LocalDate::parse).toList(),
                        Fields.subdocumentOrNull(from, "region", SettingsDocument::readRegion));
    }

    static Document rules(Rules rules) {
        return new Document("protection", rules.protectionDays())
                .append("statement", rules.statementDay());
    }

    /// @param firm the firm's document
    static Rules readRules(Document firm) {
        var from = firm.get("rules", Document.class);
        return from == null
                ? Rules.USUAL
                : new Rules(from.getInteger("protection"), from.getInteger("statement"));
    }

    /// Earlier builds tell nothing, so a firm of theirs hasn't been told.
    static Set<UpdateNews> readTold(Document firm) {
        return firm.containsKey("told")
                ? Fields.readStrings(firm, "told").stream()
                        .flatMap(name ->
                                Arrays.stream(UpdateNews.values())
                                        .filter(news -> news.name().equals(name)))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    static List<Document> muted(Map<String, Set<Notice>> muted) {
        return muted.entrySet().stream()
                .map(each ->
                        new Document("who", each.getKey())
                                .append(
                                        "notices",
                                        each.getValue().stream().map(Notice::name).toList()))
                .toList();
    }

    /// @param firm the firm's document
    static Map<String, Set<Notice>> readMuted(Document firm) {
        return firm.containsKey("muted")
                ? Fields.readList(firm, "muted", each -> each).stream()
                        .collect(
                                Collectors.toMap(
                                        each -> Fields.text(each, "who"),
                                        SettingsDocument::readNotices))
                : Map.of();
    }

    private static Set<Notice> readNotices(Document from) {
        return Fields.readStrings(from, "notices").stream()
                .map(Notice::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Document change(SettingChange change) {
        return new Document("setting", change.setting().name())
                .append("before", change.before())
                .append("after", change.after())
                .append("who", IndividualDocument.of(change.who()))
                .append("at", Fields.date(change.at()))
                .append("version", change.version());
    }

    /// @param firm the firm's document
    static List<SettingChange> readChanges(Document firm) {
        return firm.containsKey("changes")
                ? Fields.readList(firm, "changes", SettingsDocument::readChange)
                : List.of();
    }

    private static SettingChange readChange(Document from) {
        return new SettingChange(
                Setting.valueOf(Fields.text(from, "setting")),
                Fields.text(from, "before"),
                Fields.text(from, "after"),
                IndividualDocument.read(Fields.subdocument(from, "who")),
                Fields.instant(from, "at"),
                from.getLong("version"));
    }
}
