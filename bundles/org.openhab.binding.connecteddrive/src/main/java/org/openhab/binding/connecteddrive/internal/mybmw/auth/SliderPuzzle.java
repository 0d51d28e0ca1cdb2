/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.connecteddrive.internal.mybmw.auth;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Finds the gap in the picture of China's captcha (bmw-mybmw.md 3, step 3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class SliderPuzzle {

    private static final int WIDTH = 15;
    private static final int HEIGHT = 75;
    private static final int[] GAP = { 220, 230, 221 };
    private static final int TOLERANCE = 15;
    /** From the edge of the picture's piece to what of it is seen as the gap. */
    private static final int OFFSET = 26;
    private static final long MAX_PIXELS = 4_000_000;

    private SliderPuzzle() {
    }

    /**
     * @param picture a JPEG or PNG
     * @return the place of the gap as the cloud wants to hear it: a share of the width with two decimals; empty if
     *         there is no gap
     * @throws IOException when it is no picture
     */
    static Optional<String> solve(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        if (image == null || (long) image.getWidth() * image.getHeight() > MAX_PIXELS) {
            throw new IOException("The captcha has no picture");
        }
        return gap(image).map(x -> String.format(Locale.ROOT, "%.2f", (x - OFFSET) / (double) image.getWidth()));
    }

    /** The first column where a block of the gap's colour begins. */
    private static Optional<Integer> gap(BufferedImage image) {
        int[] runs = new int[image.getHeight()];
        int[] columns = new int[image.getHeight()];
        for (int x = 0; x < image.getWidth(); x++) {
            int inARow = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                // How far a row of the colour reaches to the left from here.
                runs[y] = isGap(image.getRGB(x, y)) ? runs[y] + 1 : 0;
                inARow = runs[y] >= WIDTH ? inARow + 1 : 0;
                if (inARow >= HEIGHT) {
                    return Optional.of(x - WIDTH + 1);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isGap(int rgb) {
        return Math.abs((rgb >> 16 & 0xFF) - GAP[0]) <= TOLERANCE && Math.abs((rgb >> 8 & 0xFF) - GAP[1]) <= TOLERANCE
                && Math.abs((rgb & 0xFF) - GAP[2]) <= TOLERANCE;
    }
}
