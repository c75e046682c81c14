package io.baton.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theDelimiterIsDetected(String delimiter) {
        var text = "Name|Skills\n\"Cloud, Nine; GmbH\"|VoIP\n".replace("|", delimiter);
        assertThat(sheet(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        new Sheet(
                                List.of("Name", "Skills"),
                                List.of(new Sheet.Row(2, List.of("Cloud, Nine; GmbH", "VoIP")))));
    }

    @Test
    void delimitersInQuotedHeadersDoNotCount() {
        assertThat(sheet("\"Name, first, last\";Skills\nA;B").columns())
                .containsExactly("Name, first, last", "Skills");
    }

    @Test
    void aDelimiterLineFromExcelIsUnderstood() {
        assertThat(sheet("sep=;\r\nName;Skills\r\nA;B").rows())
                .containsExactly(new Sheet.Row(3, List.of("A", "B")));
    }

    @Test
    void rowsAreCountedAsInSpreadsheetsEvenWithMultilineCells() {
        assertThat(sheet("Name,Skills\r\n\"A\nB\nC\",x\r\n\r\nD,y\r\n").rows())
                .containsExactly(
                        new Sheet.Row(2, List.of("A\nB\nC", "x")),
                        new Sheet.Row(4, List.of("D", "y")));
    }

    @Test
    void umlautsAreReadInEveryEncoding() {
        var text = "Name;Skills\nMüller;Straßen – €";
        var marked = "\uFEFF" + text;
        for (var file :
                List.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        marked.getBytes(StandardCharsets.UTF_8),
                        marked.getBytes(StandardCharsets.UTF_16LE),
                        marked.getBytes(StandardCharsets.UTF_16BE),
                        text.getBytes(Charset.forName("windows-1252")))) {
            assertThat(sheet(file).columns()).containsExactly("Name", "Skills");
            assertThat(sheet(file).rows().getFirst().cells())
                    .containsExactly("Müller", "Straßen – €");
        }
    }

    @Test
    void aWorkbookIsNotATable() {
        assertThat(SheetReader.read(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isEqualTo(new ParsedSheet.Workbook());
    }

    @Test
    void binaryDataIsNotATable() {
        assertThat(SheetReader.read(new byte[] {'G', 'I', 'F', 0, 1, 2}))
                .isEqualTo(new ParsedSheet.NotText());
        assertThat(SheetReader.read(new byte[] {(byte) 0x81, ',', (byte) 0x8D}))
                .isEqualTo(new ParsedSheet.NotText());
    }

    @Test
    void anEmptyFileIsNotATable() {
        assertThat(SheetReader.read(new byte[0])).isEqualTo(new ParsedSheet.Empty());
        assertThat(read("\r\n  ,\r\n")).isEqualTo(new ParsedSheet.Empty());
    }

    @Test
    void anUnclosedQuoteIsReported() {
        assertThat(read("Name,Skills\nA,B\n\"C,D\nE,F\n")).isEqualTo(new ParsedSheet.Broken(3));
    }

    @Test
    void filesAboveTheLimitsAreRejected() {
        assertThat(SheetReader.read(new byte[SheetReader.MOST_BYTES + 1]))
                .isEqualTo(new ParsedSheet.TooLarge(2 * 1024 * 1024));
        assertThat(read("a,".repeat(100_000))).isEqualTo(new ParsedSheet.TooManyColumns(100));
        assertThat(read("Name\n" + "x\n".repeat(10_001)))
                .isEqualTo(new ParsedSheet.TooManyRows(10_000));
        assertThat(sheet("Name\n" + "x\n".repeat(10_000)).rows()).hasSize(10_000);
    }

    @Test
    void emptyColumnsDoNotCount() {
        assertThat(sheet("Name,Skills" + ",".repeat(16_000) + "\nA,B").columns()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30 1",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                "VoIP;=cmd",
                "VoIP, -1",
                "a;\"=1\""
            })
    void formulasAreEscaped(String cell) {
        var written = FormulaEscaper.escape(cell);
        assertThat(written).isNotEqualTo(cell).contains("'");
        assertThat(FormulaEscaper.unescape(written)).isEqualTo(cell);
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        for (var cell :
                List.of("CloudNine", "Wi-Fi", "C++", "a@b.example", "'90s", "10%", "O'Neil")) {
            assertThat(FormulaEscaper.escape(cell)).isEqualTo(cell);
            assertThat(FormulaEscaper.unescape(cell)).isEqualTo(cell);
        }
    }

    @Property
    void anyWrittenTableCanBeReadAgain(@ForAll("cells") List<List<String>> cells) {
        var rows = new ArrayList<Sheet.Row>();
        for (var row : cells) {
            rows.add(new Sheet.Row(rows.size() + 2, row));
        }
        var sheet = new Sheet(List.of("Name", "Skills"), rows);
        assertThat(sheet(SheetWriter.write(sheet, Set.of()))).isEqualTo(sheet);
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        var any = Arbitraries.strings().withChars("'\"=+-@,;|\t\r\n aé\uFF1D\u00A0").ofMaxLength(8);
        var row = any.list().ofSize(2).filter(two -> !two.stream().allMatch(String::isBlank));
        return row.list().ofMinSize(1).ofMaxSize(4);
    }

    private static ParsedSheet read(String text) {
        return SheetReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet sheet(String text) {
        return sheet(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet sheet(byte[] file) {
        return ((ParsedSheet.Table) SheetReader.read(file)).sheet();
    }
}
