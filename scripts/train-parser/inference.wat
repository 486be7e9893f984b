;; Inner loops of the parser at work: products of 16-bit whole numbers (exact), gates and recurrence in 32-bit floats.
;; Compiled into src/language/kernels.ts; src/language/kernels-plain.ts does the same without WebAssembly, bit by bit.
(module
  (import "env" "memory" (memory 1))

  ;; y[t][i] = (sum of w[i][k] x[t][k]) * scale + bias[i], for t < n (four at a time), i < rows (two at a time, and the
  ;; last of an odd number alone); width a multiple of 8.
  (func (export "product") (param $y i32) (param $x i32) (param $w i32) (param $bias i32) (param $n i32) (param $rows i32) (param $width i32) (param $scale f32)
    (local $t i32) (local $xb i32) (local $x2 i32) (local $x3 i32) (local $yb i32) (local $i i32) (local $pw i32) (local $end i32) (local $p i32) (local $py i32)
    (local $v v128) (local $w2 v128) (local $x4 v128) (local $s v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $xb (i32.shl (local.get $width) (i32.const 1)))
    (local.set $x2 (i32.shl (local.get $xb) (i32.const 1)))
    (local.set $x3 (i32.add (local.get $xb) (local.get $x2)))
    (local.set $yb (i32.shl (local.get $rows) (i32.const 2)))
    (loop $ts
      (local.set $pw (local.get $w))
      (local.set $i (i32.const 0))
      (block $tail
        (loop $is
          (br_if $tail (i32.ge_u (i32.add (local.get $i) (i32.const 1)) (local.get $rows)))
          (local.set $p (local.get $x))
          (local.set $end (i32.add (local.get $pw) (local.get $xb)))
          (local.set $a (v128.const i32x4 0 0 0 0)) (local.set $b (v128.const i32x4 0 0 0 0)) (local.set $c (v128.const i32x4 0 0 0 0)) (local.set $d (v128.const i32x4 0 0 0 0))
          (local.set $e (v128.const i32x4 0 0 0 0)) (local.set $f (v128.const i32x4 0 0 0 0)) (local.set $g (v128.const i32x4 0 0 0 0)) (local.set $h (v128.const i32x4 0 0 0 0))
          (loop $ks
            (local.set $v (v128.load (local.get $pw)))
            (local.set $w2 (v128.load (i32.add (local.get $pw) (local.get $xb))))
          (local.set $x4 (v128.load (local.get $p)))
          (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $v) (local.get $x4))))
          (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $w2) (local.get $x4))))
          (local.set $x4 (v128.load (i32.add (local.get $p) (local.get $xb))))
          (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $v) (local.get $x4))))
          (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $w2) (local.get $x4))))
          (local.set $x4 (v128.load (i32.add (local.get $p) (local.get $x2))))
          (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $v) (local.get $x4))))
          (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $w2) (local.get $x4))))
          (local.set $x4 (v128.load (i32.add (local.get $p) (local.get $x3))))
          (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $v) (local.get $x4))))
          (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $w2) (local.get $x4))))
            (local.set $p (i32.add (local.get $p) (i32.const 16)))
            (br_if $ks (i32.lt_u (local.tee $pw (i32.add (local.get $pw) (i32.const 16))) (local.get $end))))
          (local.set $pw (i32.add (local.get $pw) (local.get $xb)))
        (local.set $s (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $a) (local.get $b))
          (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
        (local.set $v (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $c) (local.get $d))
          (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
        (local.set $s (i32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $s) (local.get $v))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $s) (local.get $v))))
        (local.set $s (f32x4.add (f32x4.mul (f32x4.convert_i32x4_s (local.get $s)) (f32x4.splat (local.get $scale)))
          (v128.load32_splat offset=0 (i32.add (local.get $bias) (i32.shl (local.get $i) (i32.const 2))))))
        (local.set $py (i32.add (local.get $y) (i32.shl (local.get $i) (i32.const 2))))
        (f32.store offset=0 (local.get $py) (f32x4.extract_lane 0 (local.get $s)))
        (f32.store offset=0 (local.tee $py (i32.add (local.get $py) (local.get $yb))) (f32x4.extract_lane 1 (local.get $s)))
        (f32.store offset=0 (local.tee $py (i32.add (local.get $py) (local.get $yb))) (f32x4.extract_lane 2 (local.get $s)))
        (f32.store offset=0 (i32.add (local.get $py) (local.get $yb)) (f32x4.extract_lane 3 (local.get $s)))
        (local.set $s (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $e) (local.get $f))
          (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $e) (local.get $f))))
        (local.set $v (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $g) (local.get $h))
          (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $g) (local.get $h))))
        (local.set $s (i32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $s) (local.get $v))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $s) (local.get $v))))
        (local.set $s (f32x4.add (f32x4.mul (f32x4.convert_i32x4_s (local.get $s)) (f32x4.splat (local.get $scale)))
          (v128.load32_splat offset=4 (i32.add (local.get $bias) (i32.shl (local.get $i) (i32.const 2))))))
        (local.set $py (i32.add (local.get $y) (i32.shl (local.get $i) (i32.const 2))))
        (f32.store offset=4 (local.get $py) (f32x4.extract_lane 0 (local.get $s)))
        (f32.store offset=4 (local.tee $py (i32.add (local.get $py) (local.get $yb))) (f32x4.extract_lane 1 (local.get $s)))
        (f32.store offset=4 (local.tee $py (i32.add (local.get $py) (local.get $yb))) (f32x4.extract_lane 2 (local.get $s)))
        (f32.store offset=4 (i32.add (local.get $py) (local.get $yb)) (f32x4.extract_lane 3 (local.get $s)))
          (local.set $i (i32.add (local.get $i) (i32.const 2)))
          (br $is)))
      (if (i32.lt_u (local.get $i) (local.get $rows))
        (then
          (local.set $p (local.get $x))
          (local.set $end (i32.add (local.get $pw) (local.get $xb)))
          (local.set $a (v128.const i32x4 0 0 0 0)) (local.set $b (v128.const i32x4 0 0 0 0)) (local.set $c (v128.const i32x4 0 0 0 0)) (local.set $d (v128.const i32x4 0 0 0 0))
          (loop $ks
            (local.set $v (v128.load (local.get $pw)))
          (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $v) (v128.load (local.get $p)))))
          (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $v) (v128.load (i32.add (local.get $p) (local.get $xb))))))
          (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $v) (v128.load (i32.add (local.get $p) (local.get $x2))))))
          (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $v) (v128.load (i32.add (local.get $p) (local.get $x3))))))
            (local.set $p (i32.add (local.get $p) (i32.const 16)))
            (br_if $ks (i32.lt_u (local.tee $pw (i32.add (local.get $pw) (i32.const 16))) (local.get $end))))
        (local.set $s (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $a) (local.get $b))
          (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
        (local.set $v (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $c) (local.get $d))
          (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
        (local.set $s (i32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $s) (local.get $v))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $s) (local.get $v))))
        (local.set $s (f32x4.add (f32x4.mul (f32x4.convert_i32x4_s (local.get $s)) (f32x4.splat (local.get $scale)))
          (v128.load32_splat offset=0 (i32.add (local.get $bias) (i32.shl (local.get $i) (i32.const 2))))))
        (local.set $py (i32.add (local.get $y) (i32.shl (local.get $i) (i32.const 2))))
        (f32.store offset=0 (local.get $py) (f32x4.extract_lane 0 (local.get $s)))
        (f32.store offset=0 (local.tee $py (i32.add (local.get $py) (local.get $yb))) (f32x4.extract_lane 1 (local.get $s)))
        (f32.store offset=0 (local.tee $py (i32.add (local.get $py) (local.get $yb))) (f32x4.extract_lane 2 (local.get $s)))
        (f32.store offset=0 (i32.add (local.get $py) (local.get $yb)) (f32x4.extract_lane 3 (local.get $s)))))
      (local.set $x (i32.add (local.get $x) (i32.shl (local.get $xb) (i32.const 2))))
      (local.set $y (i32.add (local.get $y) (i32.shl (local.get $yb) (i32.const 2))))
      (br_if $ts (i32.lt_u (local.tee $t (i32.add (local.get $t) (i32.const 4))) (local.get $n)))))

  ;; p[i] = p[i] / (1 + |p[i]|)
  (func (export "squash") (param $p i32) (param $count i32)
    (local $end i32) (local $v v128)
    (local.set $end (i32.add (local.get $p) (i32.shl (local.get $count) (i32.const 2))))
    (loop $l
      (local.set $v (v128.load (local.get $p)))
      (v128.store (local.get $p) (f32x4.div (local.get $v) (f32x4.add (f32x4.splat (f32.const 1)) (f32x4.abs (local.get $v)))))
      (br_if $l (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 16))) (local.get $end)))))

  ;; p[i] = max(p[i], 0)
  (func (export "clip") (param $p i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $p) (i32.shl (local.get $count) (i32.const 2))))
    (loop $l
      (v128.store (local.get $p) (f32x4.pmax (v128.const f32x4 0 0 0 0) (v128.load (local.get $p))))
      (br_if $l (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 16))) (local.get $end)))))

  ;; One direction of a recurrent layer over n words. g: gates z f o of the first word met, h: its output, c: a state of
  ;; `units`, cleared by the caller; gstep and hstep are bytes to the next word, negative when going backwards.
  (func (export "recur") (param $g i32) (param $h i32) (param $c i32) (param $n i32) (param $units i32) (param $gstep i32) (param $hstep i32)
    (local $t i32) (local $u i32) (local $ub i32) (local $f v128) (local $v v128) (local $half v128) (local $q i32)
    (local.set $half (f32x4.splat (f32.const 0.5)))
    (local.set $ub (i32.shl (local.get $units) (i32.const 2)))
    (loop $ts
      (local.set $u (i32.const 0))
      (loop $us
        (local.set $q (i32.add (local.get $g) (local.get $u)))
        (local.set $f (f32x4.add (local.get $half) (f32x4.mul (local.get $half) (v128.load (i32.add (local.get $q) (local.get $ub))))))
        (local.set $v (f32x4.add
          (f32x4.mul (local.get $f) (v128.load (i32.add (local.get $c) (local.get $u))))
          (f32x4.mul (f32x4.sub (f32x4.splat (f32.const 1)) (local.get $f)) (v128.load (local.get $q)))))
        (v128.store (i32.add (local.get $c) (local.get $u)) (local.get $v))
        (v128.store (i32.add (local.get $h) (local.get $u)) (f32x4.mul (local.get $v)
          (f32x4.add (local.get $half) (f32x4.mul (local.get $half) (v128.load (i32.add (local.get $q) (i32.shl (local.get $ub) (i32.const 1))))))))
        (br_if $us (i32.lt_u (local.tee $u (i32.add (local.get $u) (i32.const 16))) (local.get $ub))))
      (local.set $g (i32.add (local.get $g) (local.get $gstep)))
      (local.set $h (i32.add (local.get $h) (local.get $hstep)))
      (br_if $ts (i32.lt_u (local.tee $t (i32.add (local.get $t) (i32.const 1))) (local.get $n)))))

  ;; a[i] += b[i], and dst[i] = a[i] * scale as a 16-bit number, towards nought; count a multiple of 8.
  (func (export "accumulate") (param $a i32) (param $b i32) (param $dst i32) (param $count i32) (param $scale f32)
    (local $end i32) (local $u v128) (local $v v128) (local $s v128)
    (local.set $s (f32x4.splat (local.get $scale)))
    (local.set $end (i32.add (local.get $a) (i32.shl (local.get $count) (i32.const 2))))
    (loop $l
      (local.set $u (f32x4.add (v128.load (local.get $a)) (v128.load (local.get $b))))
      (local.set $v (f32x4.add (v128.load offset=16 (local.get $a)) (v128.load offset=16 (local.get $b))))
      (v128.store (local.get $a) (local.get $u))
      (v128.store offset=16 (local.get $a) (local.get $v))
      (v128.store (local.get $dst) (i16x8.narrow_i32x4_s
        (i32x4.trunc_sat_f32x4_s (f32x4.mul (local.get $u) (local.get $s)))
        (i32x4.trunc_sat_f32x4_s (f32x4.mul (local.get $v) (local.get $s)))))
      (local.set $b (i32.add (local.get $b) (i32.const 32)))
      (local.set $dst (i32.add (local.get $dst) (i32.const 16)))
      (br_if $l (i32.lt_u (local.tee $a (i32.add (local.get $a) (i32.const 32))) (local.get $end)))))
)
