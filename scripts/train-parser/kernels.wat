;; Inner loops of training, four floats at a time. Offsets are bytes; widths are multiples of 32 floats.
(module
  (import "env" "memory" (memory 1))

  ;; dst[0..width) += sum over i < count of base[list[i] * width ..]
  (func (export "gather") (param $dst i32) (param $list i32) (param $count i32) (param $base i32) (param $width i32)
    (local $col i32) (local $bytes i32) (local $p i32) (local $i i32) (local $row i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 2)))
    (loop $cols
      (local.set $p (i32.add (local.get $dst) (local.get $col)))
      (local.set $a (v128.load (local.get $p)))
      (local.set $b (v128.load offset=16 (local.get $p)))
      (local.set $c (v128.load offset=32 (local.get $p)))
      (local.set $d (v128.load offset=48 (local.get $p)))
      (local.set $e (v128.load offset=64 (local.get $p)))
      (local.set $f (v128.load offset=80 (local.get $p)))
      (local.set $g (v128.load offset=96 (local.get $p)))
      (local.set $h (v128.load offset=112 (local.get $p)))
      (local.set $i (i32.const 0))
      (block $none
        (br_if $none (i32.eqz (local.get $count)))
        (loop $rows
          (local.set $row (i32.add (i32.add (local.get $base) (local.get $col))
            (i32.mul (local.get $bytes) (i32.load (i32.add (local.get $list) (i32.shl (local.get $i) (i32.const 2)))))))
          (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $row))))
          (local.set $b (f32x4.add (local.get $b) (v128.load offset=16 (local.get $row))))
          (local.set $c (f32x4.add (local.get $c) (v128.load offset=32 (local.get $row))))
          (local.set $d (f32x4.add (local.get $d) (v128.load offset=48 (local.get $row))))
          (local.set $e (f32x4.add (local.get $e) (v128.load offset=64 (local.get $row))))
          (local.set $f (f32x4.add (local.get $f) (v128.load offset=80 (local.get $row))))
          (local.set $g (f32x4.add (local.get $g) (v128.load offset=96 (local.get $row))))
          (local.set $h (f32x4.add (local.get $h) (v128.load offset=112 (local.get $row))))
          (br_if $rows (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $count)))))
      (v128.store (local.get $p) (local.get $a))
      (v128.store offset=16 (local.get $p) (local.get $b))
      (v128.store offset=32 (local.get $p) (local.get $c))
      (v128.store offset=48 (local.get $p) (local.get $d))
      (v128.store offset=64 (local.get $p) (local.get $e))
      (v128.store offset=80 (local.get $p) (local.get $f))
      (v128.store offset=96 (local.get $p) (local.get $g))
      (v128.store offset=112 (local.get $p) (local.get $h))
      (br_if $cols (i32.lt_u (local.tee $col (i32.add (local.get $col) (i32.const 128))) (local.get $bytes)))))

  ;; for i < count: base[list[i] * width ..] += src
  (func (export "scatter") (param $src i32) (param $list i32) (param $count i32) (param $base i32) (param $width i32)
    (local $col i32) (local $bytes i32) (local $i i32) (local $row i32) (local $p i32)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 2)))
    (block $none
      (br_if $none (i32.eqz (local.get $count)))
      (loop $rows
        (local.set $row (i32.add (local.get $base)
          (i32.mul (local.get $bytes) (i32.load (i32.add (local.get $list) (i32.shl (local.get $i) (i32.const 2)))))))
        (local.set $col (i32.const 0))
        (loop $cols
          (local.set $p (i32.add (local.get $src) (local.get $col)))
          (v128.store (local.get $row) (f32x4.add (v128.load (local.get $row)) (v128.load (local.get $p))))
          (v128.store offset=16 (local.get $row) (f32x4.add (v128.load offset=16 (local.get $row)) (v128.load offset=16 (local.get $p))))
          (local.set $row (i32.add (local.get $row) (i32.const 32)))
          (br_if $cols (i32.lt_u (local.tee $col (i32.add (local.get $col) (i32.const 32))) (local.get $bytes))))
        (br_if $rows (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $count))))))

  ;; sum of a[k] * b[k]
  (func $dot (export "dot") (param $a i32) (param $b i32) (param $width i32) (result f32)
    (local $s v128) (local $t v128) (local $end i32)
    (local.set $end (i32.add (local.get $a) (i32.shl (local.get $width) (i32.const 2))))
    (loop $l
      (local.set $s (f32x4.add (local.get $s) (f32x4.mul (v128.load (local.get $a)) (v128.load (local.get $b)))))
      (local.set $t (f32x4.add (local.get $t) (f32x4.mul (v128.load offset=16 (local.get $a)) (v128.load offset=16 (local.get $b)))))
      (local.set $b (i32.add (local.get $b) (i32.const 32)))
      (br_if $l (i32.lt_u (local.tee $a (i32.add (local.get $a) (i32.const 32))) (local.get $end))))
    (local.set $s (f32x4.add (local.get $s) (local.get $t)))
    (f32.add (f32.add (f32x4.extract_lane 0 (local.get $s)) (f32x4.extract_lane 1 (local.get $s)))
             (f32.add (f32x4.extract_lane 2 (local.get $s)) (f32x4.extract_lane 3 (local.get $s)))))

  ;; dst += alpha * src
  (func $axpy (export "axpy") (param $dst i32) (param $src i32) (param $alpha f32) (param $width i32)
    (local $v v128) (local $end i32)
    (local.set $v (f32x4.splat (local.get $alpha)))
    (local.set $end (i32.add (local.get $dst) (i32.shl (local.get $width) (i32.const 2))))
    (loop $l
      (v128.store (local.get $dst) (f32x4.add (v128.load (local.get $dst)) (f32x4.mul (local.get $v) (v128.load (local.get $src)))))
      (v128.store offset=16 (local.get $dst) (f32x4.add (v128.load offset=16 (local.get $dst)) (f32x4.mul (local.get $v) (v128.load offset=16 (local.get $src)))))
      (local.set $src (i32.add (local.get $src) (i32.const 32)))
      (br_if $l (i32.lt_u (local.tee $dst (i32.add (local.get $dst) (i32.const 32))) (local.get $end)))))

  ;; Row-wise Adagrad over the listed rows; gradients are cleared.
  (func (export "step") (param $list i32) (param $count i32) (param $w i32) (param $g i32) (param $acc i32) (param $width i32) (param $rate f32)
    (local $i i32) (local $r i32) (local $bytes i32) (local $pw i32) (local $pg i32) (local $pa i32) (local $end i32) (local $f f32) (local $v v128)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 2)))
    (block $none
      (br_if $none (i32.eqz (local.get $count)))
      (loop $rows
        (local.set $r (i32.load (i32.add (local.get $list) (i32.shl (local.get $i) (i32.const 2)))))
        (local.set $pw (i32.add (local.get $w) (i32.mul (local.get $r) (local.get $bytes))))
        (local.set $pg (i32.add (local.get $g) (i32.mul (local.get $r) (local.get $bytes))))
        (local.set $pa (i32.add (local.get $acc) (i32.shl (local.get $r) (i32.const 2))))
        (local.set $f (f32.add (f32.load (local.get $pa))
          (f32.div (call $dot (local.get $pg) (local.get $pg) (local.get $width)) (f32.convert_i32_u (local.get $width)))))
        (f32.store (local.get $pa) (local.get $f))
        (local.set $v (f32x4.splat (f32.div (local.get $rate) (f32.add (f32.sqrt (local.get $f)) (f32.const 1e-6)))))
        (local.set $end (i32.add (local.get $pg) (local.get $bytes)))
        (loop $l
          (v128.store (local.get $pw) (f32x4.sub (v128.load (local.get $pw)) (f32x4.mul (local.get $v) (v128.load (local.get $pg)))))
          (v128.store (local.get $pg) (v128.const i32x4 0 0 0 0))
          (local.set $pw (i32.add (local.get $pw) (i32.const 16)))
          (br_if $l (i32.lt_u (local.tee $pg (i32.add (local.get $pg) (i32.const 16))) (local.get $end))))
        (br_if $rows (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $count))))))

  ;; Adagrad per weight; gradients are cleared.
  (func (export "dense") (param $w i32) (param $g i32) (param $acc i32) (param $size i32) (param $rate f32)
    (local $end i32) (local $x v128) (local $s v128)
    (local.set $end (i32.add (local.get $w) (i32.shl (local.get $size) (i32.const 2))))
    (loop $l
      (local.set $x (v128.load (local.get $g)))
      (local.set $s (f32x4.add (v128.load (local.get $acc)) (f32x4.mul (local.get $x) (local.get $x))))
      (v128.store (local.get $acc) (local.get $s))
      (v128.store (local.get $w) (f32x4.sub (v128.load (local.get $w))
        (f32x4.div (f32x4.mul (f32x4.splat (local.get $rate)) (local.get $x)) (f32x4.add (f32x4.sqrt (local.get $s)) (f32x4.splat (f32.const 1e-6))))))
      (v128.store (local.get $g) (v128.const i32x4 0 0 0 0))
      (local.set $g (i32.add (local.get $g) (i32.const 16)))
      (local.set $acc (i32.add (local.get $acc) (i32.const 16)))
      (br_if $l (i32.lt_u (local.tee $w (i32.add (local.get $w) (i32.const 16))) (local.get $end)))))

  ;; y[i] += W[i] . x for i < rows
  (func (export "matvec") (param $y i32) (param $w i32) (param $x i32) (param $rows i32) (param $width i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $y) (i32.shl (local.get $rows) (i32.const 2))))
    (loop $l
      (f32.store (local.get $y) (f32.add (f32.load (local.get $y)) (call $dot (local.get $w) (local.get $x) (local.get $width))))
      (local.set $w (i32.add (local.get $w) (i32.shl (local.get $width) (i32.const 2))))
      (br_if $l (i32.lt_u (local.tee $y (i32.add (local.get $y) (i32.const 4))) (local.get $end)))))

  ;; dx += sum of dy[i] * W[i]
  (func (export "matvecT") (param $dx i32) (param $w i32) (param $dy i32) (param $rows i32) (param $width i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $dy) (i32.shl (local.get $rows) (i32.const 2))))
    (loop $l
      (call $axpy (local.get $dx) (local.get $w) (f32.load (local.get $dy)) (local.get $width))
      (local.set $w (i32.add (local.get $w) (i32.shl (local.get $width) (i32.const 2))))
      (br_if $l (i32.lt_u (local.tee $dy (i32.add (local.get $dy) (i32.const 4))) (local.get $end)))))

  ;; G[i] += dy[i] * x
  (func (export "outer") (param $g i32) (param $dy i32) (param $x i32) (param $rows i32) (param $width i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $dy) (i32.shl (local.get $rows) (i32.const 2))))
    (loop $l
      (call $axpy (local.get $g) (local.get $x) (f32.load (local.get $dy)) (local.get $width))
      (local.set $g (i32.add (local.get $g) (i32.shl (local.get $width) (i32.const 2))))
      (br_if $l (i32.lt_u (local.tee $dy (i32.add (local.get $dy) (i32.const 4))) (local.get $end)))))

  ;; Adam (Kingma & Ba 2015); gradients are cleared. rate already holds the bias corrections.
  (func (export "adam") (param $w i32) (param $g i32) (param $m i32) (param $v i32) (param $size i32) (param $rate f32) (param $b1 f32) (param $b2 f32) (param $eps f32)
    (local $end i32) (local $x v128) (local $s v128) (local $t v128)
    (local.set $end (i32.add (local.get $w) (i32.shl (local.get $size) (i32.const 2))))
    (loop $l
      (local.set $x (v128.load (local.get $g)))
      (local.set $t (f32x4.add (f32x4.mul (f32x4.splat (local.get $b1)) (v128.load (local.get $m)))
        (f32x4.mul (f32x4.splat (f32.sub (f32.const 1) (local.get $b1))) (local.get $x))))
      (local.set $s (f32x4.add (f32x4.mul (f32x4.splat (local.get $b2)) (v128.load (local.get $v)))
        (f32x4.mul (f32x4.splat (f32.sub (f32.const 1) (local.get $b2))) (f32x4.mul (local.get $x) (local.get $x)))))
      (v128.store (local.get $m) (local.get $t))
      (v128.store (local.get $v) (local.get $s))
      (v128.store (local.get $w) (f32x4.sub (v128.load (local.get $w))
        (f32x4.div (f32x4.mul (f32x4.splat (local.get $rate)) (local.get $t)) (f32x4.add (f32x4.sqrt (local.get $s)) (f32x4.splat (local.get $eps))))))
      (v128.store (local.get $g) (v128.const i32x4 0 0 0 0))
      (local.set $g (i32.add (local.get $g) (i32.const 16)))
      (local.set $m (i32.add (local.get $m) (i32.const 16)))
      (local.set $v (i32.add (local.get $v) (i32.const 16)))
      (br_if $l (i32.lt_u (local.tee $w (i32.add (local.get $w) (i32.const 16))) (local.get $end)))))
)
