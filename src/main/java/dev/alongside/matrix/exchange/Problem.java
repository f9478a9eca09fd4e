package dev.alongside.matrix.exchange;

/**
 * What is wrong or worth a look in a file.
 *
 * @param line the line of the file it stands on, from 1; 0 when it is about the whole file
 * @param blocking whether the matrix can't be published like this
 */
public record Problem(int line, boolean blocking, String sentence) {

    static Problem error(int line, String sentence) {
        return new Problem(line, true, sentence);
    }

    static Problem remark(int line, String sentence) {
        return new Problem(line, false, sentence);
    }
}
