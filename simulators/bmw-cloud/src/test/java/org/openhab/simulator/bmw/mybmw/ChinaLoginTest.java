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
package org.openhab.simulator.bmw.mybmw;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.imageio.ImageIO;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.bmw.Answer;
import org.openhab.simulator.bmw.CloudTest;
import org.openhab.simulator.bmw.Http;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.kit.time.SimClock;

/**
 * Tests the login in China (bmw-mybmw.md 3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ChinaLoginTest extends CloudTest {

    private static final String COAS = "/eadrax-coas/";
    private static final String MIRROR = "98765zyxwvutsrqponmlkjihgfedcba43210";
    private static final String ALPHABET = "01234abcdefghijklmnopqrstuvwxyz56789";

    @Override
    protected Fleet fleet(SimClock time) {
        return Fleets.demo(time);
    }

    @Test
    void passwordLoginThenRefresh() throws Exception {
        Answer login = login(verified(), encrypted(Fleets.MYBMW_PASSWORD), nonce(Fleets.CHINA_USER));
        assertThat(login.http(), is(200));
        assertThat(login.at("data", "gcid"), is(Fleets.CHINA_GCID));
        Answer refreshed = http.form(COAS + "v2/oauth/token",
                Map.of("grant_type", "refresh_token", "refresh_token", login.at("data", "refresh_token")),
                Http.app("bmw", "x-login-nonce", nonce(Fleets.CHINA_GCID)));
        assertThat(refreshed.http(), is(200));
        Answer list = http.post("/eadrax-vcs/v5/vehicle-list", "",
                Http.app("bmw", "authorization", "Bearer " + refreshed.at("access_token")));
        assertThat(list.at("mappingInfos", "0", "cnData"), is("{}"));
    }

    @Test
    void messageLogin() throws Exception {
        String body = "{\"mobile\":\"" + Fleets.CHINA_USER + "\",\"deviceId\":\"d\",\"verifyId\":\"" + verified()
                + "\"}";
        String otp = http.post(COAS + "v1/cop/message", body, Http.app("bmw")).at("data", "otpID");
        Answer login = http.post(COAS + "v2/login/sms",
                "{\"mobile\":\"" + Fleets.CHINA_USER + "\",\"otpId\":\"" + otp + "\",\"otpMsg\":\"123456\"}",
                Http.app("bmw", "x-login-nonce", nonce(Fleets.CHINA_USER)));
        assertThat(login.http(), is(200));
    }

    @Test
    void everyFlawIsRefusedInChinese() throws Exception {
        String nonce = nonce(Fleets.CHINA_USER);
        Answer unsolved = login("nothing", encrypted(Fleets.MYBMW_PASSWORD), nonce);
        assertThat(unsolved.http(), is(422));
        assertThat(unsolved.at("code"), is("699121"));
        assertThat(login(verified(), encrypted("guess"), nonce).http(), is(422));
        assertThat(login(verified(), "bm9uc2Vuc2U=", nonce).http(), is(422));
        assertThat(login(verified(), encrypted(Fleets.MYBMW_PASSWORD), nonce("8613999999999")).http(), is(422));
        String spoilt = nonce.substring(0, 60) + (nonce.charAt(60) == '0' ? '1' : '0') + nonce.substring(61);
        assertThat(login(verified(), encrypted(Fleets.MYBMW_PASSWORD), spoilt).http(), is(422));
        String id = verified();
        assertThat(login(id, encrypted(Fleets.MYBMW_PASSWORD), nonce).http(), is(200));
        assertThat(login(id, encrypted(Fleets.MYBMW_PASSWORD), nonce).http(), is(422));
    }

    @Test
    void wrongPositionIsRefused() throws Exception {
        Answer riddle = http.post(COAS + "v2/cop/slider-captcha", "{\"mobile\":\"" + Fleets.CHINA_USER + "\"}",
                Http.app("bmw"));
        Answer wrong = http.post(COAS + "v1/cop/check-captcha",
                "{\"position\":\"0.99\",\"verifyId\":\"" + riddle.at("data", "verifyId") + "\"}", Http.app("bmw"));
        assertThat(wrong.http(), is(422));
    }

    private Answer login(String verifyId, String password, String nonce) throws Exception {
        return http.post(
                COAS + "v2/login/pwd", "{\"mobile\":\"" + Fleets.CHINA_USER + "\",\"password\":\"" + password
                        + "\",\"verifyId\":\"" + verifyId + "\",\"deviceId\":\"d\"}",
                Http.app("bmw", "x-login-nonce", nonce));
    }

    /** Finds the gap as a client does. */
    private String verified() throws Exception {
        Answer riddle = http.post(COAS + "v2/cop/slider-captcha", "{\"mobile\":\"" + Fleets.CHINA_USER + "\"}",
                Http.app("bmw"));
        BufferedImage image = ImageIO
                .read(new ByteArrayInputStream(Base64.getDecoder().decode(riddle.at("data", "backGroundImg"))));
        String position = String.format(java.util.Locale.ROOT, "%.2f", (gap(image) - 26.0) / image.getWidth());
        Answer check = http.post(COAS + "v1/cop/check-captcha",
                "{\"position\":\"" + position + "\",\"verifyId\":\"" + riddle.at("data", "verifyId") + "\"}",
                Http.app("bmw"));
        assertThat(check.http(), is(200));
        return riddle.at("data", "verifyId");
    }

    private static int gap(BufferedImage image) {
        for (int x = 0; x < image.getWidth() - 15; x++) {
            for (int y = 0; y < image.getHeight() - 75; y++) {
                if (isBlock(image, x, y)) {
                    return x;
                }
            }
        }
        throw new AssertionError("no gap");
    }

    private static boolean isBlock(BufferedImage image, int left, int top) {
        for (int x = left; x < left + 15; x++) {
            for (int y = top; y < top + 75; y++) {
                int rgb = image.getRGB(x, y);
                if (Math.abs((rgb >> 16 & 255) - 220) > 15 || Math.abs((rgb >> 8 & 255) - 230) > 15
                        || Math.abs((rgb & 255) - 221) > 15) {
                    return false;
                }
            }
        }
        return true;
    }

    private String encrypted(String password) throws Exception {
        String pem = http.get(COAS + "v1/cop/publickey", Http.app("bmw")).at("data", "value");
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return Base64.getEncoder().encodeToString(cipher.doFinal(password.getBytes(StandardCharsets.UTF_8)));
    }

    /** The nonce, built forwards from the description. */
    private static String nonce(String user) throws Exception {
        String k1 = "0a1b2c3d";
        String k2 = "4e5f6071";
        String i1 = "8a9b0c1d";
        String i2 = "2e3f4a5b";
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(
                (k2 + i1 + "u3.6.1" + user.substring(user.length() - 4) + k1 + i2).getBytes(StandardCharsets.UTF_8)));
        char[] key = (k1 + k2).toCharArray();
        key[4] = MIRROR.charAt(ALPHABET.indexOf(key[4]));
        key[12] = MIRROR.charAt(ALPHABET.indexOf(key[12]));
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new String(key).getBytes(StandardCharsets.US_ASCII), "AES"),
                new IvParameterSpec((i1 + i2).getBytes(StandardCharsets.US_ASCII)));
        byte[] plain = (user + "&Mon, 16 Mar 2026 08:00:00 GMT&" + k1).getBytes(StandardCharsets.UTF_8);
        return k2 + i1 + hash.substring(0, 32) + HexFormat.of().formatHex(cipher.doFinal(plain)) + k1 + i2
                + hash.substring(32);
    }
}
