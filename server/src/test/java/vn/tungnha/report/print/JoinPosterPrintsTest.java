package vn.tungnha.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** A poster for the village house, whose code leads to the village's own page. */
@TungNhaTest
class JoinPosterPrintsTest {
    private static final String ORIGIN = "https://tungnha.example.vn";

    @Autowired ApplicationContext context;
    @Autowired JoinPosterPrints posters;

    @Test
    void eachVillageHasAPageWhoseCodeOpensItsOwnAddress() throws Exception {
        var naMon = new Village(context);
        byte[] pdf = posters.print(naMon.commune, List.of(naMon.leaf), ORIGIN);
        Files.write(Path.of("target/join-posters.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Mời bạn vào tổ", "công nghệ số cộng đồng", ORIGIN + "/vao-to/" + naMon.leaf);
            assertThat(codeOn(new PDFRenderer(document).renderImageWithDPI(0, 100))).isEqualTo(ORIGIN + "/vao-to/" + naMon.leaf);
        }
        try (var all = Loader.loadPDF(posters.print(naMon.commune, List.of(), ORIGIN))) {
            assertThat(new PDFTextStripper().getText(all)).contains(ORIGIN + "/vao-to/" + naMon.leaf);
        }
    }

    private static String codeOn(BufferedImage page) throws ReaderException {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)))).getText();
    }

    @Test
    void villagesOfOthersAndAddressesThatAreNoneAreRefused() {
        var naMon = new Village(context);
        var other = new Village(context);
        assertThatThrownBy(() -> posters.print(naMon.commune, List.of(other.leaf), ORIGIN)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> posters.print(naMon.commune, List.of(naMon.communeLeaf()), ORIGIN)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> posters.print(naMon.commune, List.of(naMon.leaf), "javascript:alert(1)")).isInstanceOf(Refusal.class);
    }
}
