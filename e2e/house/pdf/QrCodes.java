import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the QR codes of PDF files as a camera would, and prints what each says, one a line. */
public final class QrCodes {
    private static final int DOTS_PER_INCH = 100;

    public static void main(String[] files) throws IOException, NotFoundException {
        for (String file : files)
            try (PDDocument document = Loader.loadPDF(new File(file))) {
                var pages = new PDFRenderer(document);
                for (int page = 0; page < document.getNumberOfPages(); page++) print(pages.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB));
            }
    }

    private static void print(BufferedImage page) throws NotFoundException {
        int[] points = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), points)));
        for (Result code : new QRCodeMultiReader().decodeMultiple(picture, Map.of(DecodeHintType.TRY_HARDER, true))) System.out.println(code.getText());
    }
}
