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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests how the gap in a picture is found.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SliderPuzzleTest {

    private static final int WIDTH = 590;

    @ParameterizedTest
    @CsvSource({ "26,0.00", "100,0.13", "326,0.51", "500,0.80" })
    void placeIsAShareOfTheWidth(int gap, String position) throws IOException {
        assertThat(SliderPuzzle.solve(picture(gap)), is(Optional.of(position)));
    }

    @Test
    void smallSpotsOfTheColourAreNoGap() throws IOException {
        assertThat(SliderPuzzle.solve(picture(-1, 14, 200)), is(Optional.empty()));
        assertThat(SliderPuzzle.solve(picture(100, 14, 200)), is(Optional.empty()));
        assertThat(SliderPuzzle.solve(picture(100, 60, 74)), is(Optional.empty()));
        assertThat(SliderPuzzle.solve(picture(100, 15, 75)), is(Optional.of("0.13")));
    }

    @Test
    void noPictureIsNoPicture() {
        assertThrows(IOException.class, () -> SliderPuzzle.solve("no picture".getBytes()));
    }

    static byte[] picture(int gap) {
        return picture(gap, 60, 90);
    }

    private static byte[] picture(int gap, int width, int height) {
        BufferedImage image = new BufferedImage(WIDTH, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(30, 60, 90));
        g.fillRect(0, 0, WIDTH, 360);
        if (gap >= 0) {
            g.setColor(new Color(220 + 15, 230 - 15, 221));
            g.fillRect(gap, 50, width, height);
        }
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
