package io.baton.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FileMethodsTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};

    private final VendorScene vendorScene = VendorScene.set();
    private final FakeSlack slack = vendorScene.slack();

    @AfterEach
    void close() throws Exception {
        vendorScene.close();
    }

    @Test
    void theVendorsUploadStoresAFileWithItsTexts() throws Exception {
        var uploaded =
                vendorScene
                        .bot()
                        .filesUploadV2(r ->
                                r.fileData(PNG)
                                        .filename("share.png")
                                        .title("Share")
                                        .altTxt("21 percent")
                                        .channel("C1")
                                        .initialComment("The digest")
                                        .requestFileInfo(false));

        assertThat(uploaded.isOk()).isTrue();
        UploadedFile file = slack.files().getFirst();
        assertThat(file.isPng()).isTrue();
        assertThat(file.altText()).isEqualTo("21 percent");
        assertThat(file.title()).isEqualTo("Share");
        assertThat(file.channels()).containsExactly("C1");
        assertThat(slack.channel("C1").texts()).containsExactly("The digest");
    }

    @Test
    void aBlockCanShowAFileWithoutAChannel() throws Exception {
        var uploaded =
                vendorScene
                        .bot()
                        .filesUploadV2(r ->
                                r.fileData(PNG)
                                        .filename("share.png")
                                        .altTxt("21")
                                        .requestFileInfo(false));
        String blocks =
                SlackJson.array(
                                SlackJson.object(
                                        "type", "image",
                                        "alt_text", "21 percent",
                                        "slack_file",
                                                SlackJson.object("id", uploaded.getFile().getId())))
                        .toString();

        var posted =
                vendorScene
                        .bot()
                        .chatPostMessage(r -> r.channel("C1").text("x").blocksAsString(blocks));

        assertThat(posted.isOk()).isTrue();
        assertThat(slack.channel("C1").last().visibleText()).isEqualTo("21 percent");
    }

    @Test
    void anUploadCannotCompleteWithoutItsBytes() throws Exception {
        var announced =
                vendorScene.bot().filesGetUploadURLExternal(r -> r.filename("a.png").length(10));
        FileDetails details = FileDetails.builder().id(announced.getFileId()).build();
        var completed =
                vendorScene.bot().filesCompleteUploadExternal(r -> r.files(List.of(details)));

        assertThat(completed.getError()).isEqualTo("file_not_found");
        assertThat(slack.files()).isEmpty();
    }

    @Test
    void alternativeTextHasALimit() throws Exception {
        var tooLong =
                vendorScene
                        .bot()
                        .filesGetUploadURLExternal(
                                r -> r.filename("a.png").length(10).altTxt("x".repeat(1_001)));

        assertThat(tooLong.getError()).isEqualTo("alt_txt_too_large");
    }
}
