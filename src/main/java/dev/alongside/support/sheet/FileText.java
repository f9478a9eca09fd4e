package dev.alongside.support.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;

/** The bytes of a file as text, when they are UTF-8 text of a bearable size. */
public final class FileText {

    private static final int MEGABYTE = 1024 * 1024;

    private FileText() {}

    /**
     * @param what is read, at the beginning of a sentence, as "A matrix file"
     * @param most bytes that it may have, in whole megabytes
     */
    public static String of(String what, int most, byte[] bytes) {
        if (bytes.length > most) {
            throw new Unreadable(0, "%s has at most %d MB; this one has more".formatted(what, most / MEGABYTE));
        }
        refuseOtherEncodings(bytes);
        var text = decode(bytes);
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (text.isBlank()) throw new Unreadable(0, "This file is empty");
        return text;
    }

    private static void refuseOtherEncodings(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
            throw new Unreadable(1, "This file is saved as UTF-16. Save it as “CSV UTF-8” and choose it again");
        }
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9) {
            throw new Unreadable(
                    1, "This is a spreadsheet or a zip file. Save the sheet as “CSV UTF-8” and choose that");
        }
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                throw new Unreadable(lineOf(bytes, at), "This is not a text file: byte %,d is zero".formatted(at + 1));
            }
        }
    }

    private static String decode(byte[] bytes) {
        var source = ByteBuffer.wrap(bytes);
        var target = CharBuffer.allocate(bytes.length);
        var result = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(source, target, true);
        if (result.isError()) {
            throw new Unreadable(
                    lineOf(bytes, source.position()),
                    "Byte %,d is not UTF-8. Save the file as “CSV UTF-8” and choose it again"
                            .formatted(source.position() + 1));
        }
        return target.flip().toString();
    }

    /** The line of this byte; a lone carriage return ends a line too. */
    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int at = 0; at < position; at++) {
            if (bytes[at] == '\n' || bytes[at] == '\r' && bytes[at + 1] != '\n') line++;
        }
        return line;
    }
}
